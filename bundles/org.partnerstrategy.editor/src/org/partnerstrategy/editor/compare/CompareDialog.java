/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.compare;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.Difference;
import org.partnerstrategy.compare.DifferenceRow;
import org.partnerstrategy.compare.DifferenceWords;
import org.partnerstrategy.compare.ElementWords;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/** Shows what is different in another version of the open strategy; what is ticked can be taken over. */
final class CompareDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(CompareDialog.class);

    private static final String HELP = "org.partnerstrategy.editor.compareWith";
    private static final List<String> COLUMNS = List.of("what", "kind", "field", "mine", "theirs");
    private static final int[] WIDTHS = { 260, 90, 150, 170, 170 };
    private static final int HEIGHT = 320;

    private final StrategyDocument document;
    private final Comparison comparison;
    private final String other;
    private final Map<TableItem, Difference> differences = new LinkedHashMap<>();

    private CompareDialog(Shell parent, StrategyDocument document, Comparison comparison, String other) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.document = document;
        this.comparison = comparison;
        this.other = other;
    }

    /** Shows the differences until the user took some over or closes it. */
    static void open(Shell parent, StrategyDocument document, Comparison comparison, String other) {
        new CompareDialog(parent, document, comparison, other).open();
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
        Table table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        for (int i = 0; i < COLUMNS.size(); i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(MESSAGES.text("column." + COLUMNS.get(i)));
            column.setWidth(WIDTHS[i]);
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(Arrays.stream(WIDTHS).sum(), HEIGHT).applyTo(table);
        fill(table);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                tickNeeded((TableItem) event.item);
            }
        });
        return outer;
    }

    private void fill(Table table) {
        DifferenceWords words = DifferenceWords.of(comparison.before(), comparison.after(), Locale.getDefault());
        for (Difference difference : comparison.differences()) {
            DifferenceRow row = words.row(difference);
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { MESSAGES.text("object", row.typeTitle(), row.object()),
                    row.kind().label().localized(), row.title(), ElementWords.onOneLine(row.before()),
                    ElementWords.onOneLine(row.after()) });
            item.setChecked(true);
            differences.put(item, difference);
        }
    }

    /** What is ticked brings what it needs; without that it cannot stay ticked. */
    private void tickNeeded(TableItem changed) {
        if (changed.getChecked()) {
            Set<Difference> needed = comparison.withNeeded(List.of(differences.get(changed)));
            differences.forEach((item, difference) -> item.setChecked(item.getChecked()
                    || needed.contains(difference)));
        } else {
            differences.forEach((item, difference) -> item.setChecked(item.getChecked()
                    && !comparison.withNeeded(List.of(difference)).contains(differences.get(changed))));
        }
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
        List<Difference> chosen = differences.entrySet().stream().filter(entry -> entry.getKey().getChecked())
                .map(Map.Entry::getValue).toList();
        document.edit(Message.of(CompareDialog.class, "step", other), () -> comparison.apply(chosen));
        super.okPressed();
    }
}
