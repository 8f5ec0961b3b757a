/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.compare;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.model.file.EarlierVersion;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.field.Ellipsis;

/** Asks with which earlier version of its file the open strategy is to be compared. */
final class VersionsDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(VersionsDialog.class);

    private static final String HELP = "org.partnerstrategy.editor.versions";
    private static final int SAVED_WIDTH = 300;
    private static final int SIZE_WIDTH = 110;
    private static final int HEIGHT = 260;
    private static final int KILOBYTE = 1024;
    private static final DateTimeFormatter TIME = DateTimeFormatter
            .ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

    private final List<EarlierVersion> versions;
    private Table table;
    private Optional<EarlierVersion> chosen = Optional.empty();

    private VersionsDialog(Shell parent, List<EarlierVersion> versions) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.versions = versions;
    }

    /** Asks; none when the user gives up. */
    static Optional<EarlierVersion> ask(Shell parent, List<EarlierVersion> versions) {
        VersionsDialog dialog = new VersionsDialog(parent, versions);
        return dialog.open() == OK ? dialog.chosen : Optional.empty();
    }

    /** When a version was saved, as people read it. */
    static String time(EarlierVersion version) {
        return TIME.format(version.saved());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("versions.title"));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(MESSAGES.text("versions.title"));
        setMessage(MESSAGES.text(versions.isEmpty() ? "versions.none" : "versions.message"));
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(14, 14).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        AccessibleName.give(table, MESSAGES.text("versions.title"));
        table.setHeaderVisible(true);
        Ellipsis.always(table);
        column("versions.saved", SWT.LEAD, SAVED_WIDTH);
        column("versions.size", SWT.TRAIL, SIZE_WIDTH);
        GridDataFactory.fillDefaults().grab(true, true).hint(SAVED_WIDTH + SIZE_WIDTH, HEIGHT).applyTo(table);
        for (EarlierVersion version : versions) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { time(version),
                    MESSAGES.text("versions.kilobytes", Math.ceilDiv(version.size(), KILOBYTE)) });
        }
        table.select(0);
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        return outer;
    }

    private void column(String key, int alignment, int width) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(MESSAGES.text(key));
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (versions.isEmpty()) {
            createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
            return;
        }
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("versions.compare"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        if (table.getSelectionIndex() >= 0) {
            chosen = Optional.of(versions.get(table.getSelectionIndex()));
            super.okPressed();
        }
    }
}
