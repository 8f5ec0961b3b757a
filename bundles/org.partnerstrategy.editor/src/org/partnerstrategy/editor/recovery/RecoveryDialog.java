/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.editing.recovery.RecoveryCopy;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.TypeScale;
import org.partnerstrategy.ui.field.ScrolledPanel;

/** Asks for each copy of unsaved changes what is to be done with it. */
final class RecoveryDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(RecoveryDialog.class);

    private static final String HELP = "org.partnerstrategy.editor.recovery";
    private static final int HIGHEST = 320;
    private static final DateTimeFormatter TIME = DateTimeFormatter
            .ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withZone(ZoneId.systemDefault());

    private final Map<RecoveryCopy, RecoveryChoice> choices = new LinkedHashMap<>();

    private RecoveryDialog(Shell parent, List<RecoveryCopy> found) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        found.forEach(copy -> choices.put(copy, RecoveryChoice.RESTORE));
    }

    /** Asks. Whoever closes the dialog without an answer is asked again at the next start. */
    static Map<RecoveryCopy, RecoveryChoice> ask(Shell parent, List<RecoveryCopy> found) {
        RecoveryDialog dialog = new RecoveryDialog(parent, found);
        return dialog.open() == OK ? dialog.choices : Map.of();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("title"));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(MESSAGES.text("heading"));
        setMessage(MESSAGES.text("message"));
        Composite outer = (Composite) super.createDialogArea(parent);
        ScrolledPanel panel = new ScrolledPanel(outer);
        Composite rows = panel.content();
        GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 14).spacing(20, 14).applyTo(rows);
        choices.keySet().forEach(copy -> row(rows, copy));
        Point size = rows.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(size.x + panel.control().getVerticalBar().getSize().x, Math.min(HIGHEST, size.y))
                .applyTo(panel.control());
        return outer;
    }

    private void row(Composite rows, RecoveryCopy copy) {
        Composite names = new Composite(rows, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(names);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
        Label name = new Label(names, SWT.NONE);
        name.setFont(TypeScale.TEXT.bold());
        name.setText(copy.file().map(file -> file.getFileName().toString()).orElseGet(() -> strategy(copy)));
        Label place = new Label(names, SWT.NONE);
        String when = TIME.format(copy.time());
        place.setText(copy.file().map(file -> MESSAGES.text("place", String.valueOf(file.getParent()), when))
                .orElseGet(() -> MESSAGES.text("noPlace", when)));
        Combo choice = new Combo(rows, SWT.READ_ONLY);
        choice.setItems(Arrays.stream(RecoveryChoice.values()).map(RecoveryChoice::label).toArray(String[]::new));
        choice.select(0);
        choice.addListener(SWT.Selection,
                event -> choices.put(copy, RecoveryChoice.values()[choice.getSelectionIndex()]));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(choice);
    }

    /** What the strategy is called, where it is not known in which file it was. */
    private static String strategy(RecoveryCopy copy) {
        try {
            return Objects.requireNonNullElse(copy.strategy().getName(), "");
        } catch (StrategyFileException e) {
            return copy.copy().getFileName().toString();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("continue"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, MESSAGES.text("allLater"), false);
    }
}
