/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.report;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.report.writer.ReportFormat;
import org.partnerstrategy.ui.file.TypedPath;

/** The file with the house style, for formats that have one. What was chosen for a format is proposed the next time. */
final class TemplatePart {

    private static final Messages MESSAGES = Messages.of(TemplatePart.class);

    private static final String TEMPLATE = "template.";

    private final IDialogSettings settings;
    private final Text place;
    private final Button browse;
    private ReportFormat format = ReportFormat.PDF;

    /** Adds a label, a field and a button to a form with three columns. */
    TemplatePart(Composite parent, IDialogSettings settings, Runnable changed) {
        this.settings = settings;
        new Label(parent, SWT.NONE).setText(MESSAGES.text("place.template"));
        place = new Text(parent, SWT.BORDER);
        place.setMessage(MESSAGES.text("place.template.none"));
        place.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(place);
        browse = new Button(parent, SWT.PUSH);
        browse.setText(MESSAGES.text("place.template.browse"));
        browse.addListener(SWT.Selection, event -> browse());
    }

    Button button() {
        return browse;
    }

    /** Shows what was chosen for a format the last time. */
    void follow(ReportFormat chosen) {
        format = chosen;
        boolean takesOne = !format.templates().isEmpty();
        place.setText(takesOne ? Optional.ofNullable(settings.get(TEMPLATE + format.name())).orElse("") : "");
        place.setEnabled(takesOne);
        browse.setEnabled(takesOne);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(place.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {
                format.templates().stream().map(extension -> "*" + extension).collect(Collectors.joining(";")) });
        Optional.ofNullable(dialog.open()).ifPresent(place::setText);
    }

    /** Whether what is typed, if anything, can be the name of a file. */
    boolean isFileName() {
        return isEmpty() || template().isPresent();
    }

    /** The file; none when nothing is typed, or no name of a file. */
    Optional<Path> template() {
        return TypedPath.of(place.getText());
    }

    private boolean isEmpty() {
        return place.getText().isBlank();
    }

    void remember() {
        if (!format.templates().isEmpty()) {
            settings.put(TEMPLATE + format.name(), place.getText().strip());
        }
    }
}
