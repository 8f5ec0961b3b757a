/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.report;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.report.Audience;
import org.partnerstrategy.report.writer.ReportFormat;

/** Who reads the report, and how. */
final class ReaderPart {

    private static final Messages MESSAGES = Messages.of(ReaderPart.class);

    private static final String FORMAT = "format";
    private static final String LANGUAGE = "language";
    private static final String EVERYONE = "public";

    private final IDialogSettings settings;
    private final Composite body;
    private final Map<ReportFormat, Button> formats = new EnumMap<>(ReportFormat.class);
    private final Combo language;
    private final Button everyone;

    ReaderPart(Composite parent, IDialogSettings settings, Runnable formatChanged) {
        this.settings = settings;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(body);
        Group form = group("format.title");
        for (ReportFormat format : ReportFormat.values()) {
            Button button = new Button(form, SWT.RADIO);
            button.setText(MESSAGES.text("format." + format.name()));
            button.addListener(SWT.Selection, event -> formatChanged.run());
            formats.put(format, button);
        }
        Group readers = group("reader.title");
        new Label(readers, SWT.NONE).setText(MESSAGES.text("reader.language"));
        language = new Combo(readers, SWT.READ_ONLY | SWT.DROP_DOWN);
        Message.LANGUAGES.forEach(each -> language.add(MESSAGES.text("language." + each.getLanguage())));
        everyone = new Button(readers, SWT.CHECK);
        everyone.setText(MESSAGES.text("reader.public"));
        everyone.setToolTipText(MESSAGES.text("reader.public.hint"));
        recall();
    }

    private Group group(String key) {
        Group group = new Group(body, SWT.NONE);
        group.setText(MESSAGES.text(key));
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private void recall() {
        ReportFormat chosen = ReportFormat.PDF;
        for (ReportFormat format : ReportFormat.values()) {
            chosen = format.name().equals(settings.get(FORMAT)) ? format : chosen;
        }
        formats.get(chosen).setSelection(true);
        String code = settings.get(LANGUAGE) == null ? Locale.getDefault().getLanguage() : settings.get(LANGUAGE);
        language.select(Math.max(0, Message.LANGUAGES.indexOf(Locale.of(code))));
        everyone.setSelection(settings.getBoolean(EVERYONE));
    }

    void remember() {
        settings.put(FORMAT, format().name());
        settings.put(LANGUAGE, language().getLanguage());
        settings.put(EVERYONE, everyone.getSelection());
    }

    Control control() {
        return body;
    }

    ReportFormat format() {
        return formats.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey)
                .findFirst().orElse(ReportFormat.PDF);
    }

    Locale language() {
        return Message.LANGUAGES.get(language.getSelectionIndex());
    }

    Audience audience() {
        return everyone.getSelection() ? Audience.PUBLIC : Audience.COUNCIL;
    }
}
