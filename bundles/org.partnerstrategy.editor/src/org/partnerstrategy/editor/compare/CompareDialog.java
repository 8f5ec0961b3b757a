/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.compare;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.Difference;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/** Shows what is different in another version of the open strategy; what is ticked can be taken over. */
final class CompareDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(CompareDialog.class);

    private static final String HELP = "org.partnerstrategy.editor.compareWith";
    private static final int HEIGHT = 320;

    private final StrategyDocument document;
    private final Comparison comparison;
    private final String other;
    private DifferenceTable table;
    private boolean adopted;

    private CompareDialog(Shell parent, StrategyDocument document, Comparison comparison, String other) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.document = document;
        this.comparison = comparison;
        this.other = other;
    }

    /**
     * Shows the differences until the user took some over or closes it.
     *
     * @return whether some were taken over
     */
    static boolean open(Shell parent, StrategyDocument document, Comparison comparison, String other) {
        CompareDialog dialog = new CompareDialog(parent, document, comparison, other);
        dialog.open();
        return dialog.adopted;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("title"));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        int count = comparison.differences().size();
        setTitle(MESSAGES.text("heading", count, other));
        setMessage(MESSAGES.text(count == 0 ? "same" : "message"));
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(14, 14).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new DifferenceTable(area);
        table.show(comparison);
        GridDataFactory.fillDefaults().grab(true, true).hint(table.width(), HEIGHT).applyTo(table.control());
        return outer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (comparison.differences().isEmpty()) {
            createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
            return;
        }
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("adopt"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true);
    }

    @Override
    protected void okPressed() {
        List<Difference> chosen = table.chosen();
        adopted = document.edit(Message.of(CompareDialog.class, "step", other), () -> comparison.apply(chosen));
        super.okPressed();
    }
}
