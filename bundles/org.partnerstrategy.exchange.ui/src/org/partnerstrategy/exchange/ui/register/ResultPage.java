/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.partnerstrategy.exchange.ColumnRole;
import org.partnerstrategy.exchange.ImportFinding;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.SimilarNames;
import org.partnerstrategy.exchange.Tally;
import org.partnerstrategy.exchange.ui.register.ImportPreview.UnusedRow;
import org.partnerstrategy.model.text.Messages;

/** What will come of the import, before anything is changed. */
final class ResultPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(ResultPage.class);

    private static final int ROWS_NAMED = 12;

    private Label rows;
    private TallyGrid tallies;
    private TabFolder tabs;
    private TabItem unusedTab;
    private TabItem remarksTab;
    private TabItem similarTab;
    private FilteredTable<UnusedRow> unused;
    private FilteredTable<ImportFinding> remarks;
    private FilteredTable<SimilarNames.Pair> similar;
    private Optional<ImportPreview> preview = Optional.empty();

    ResultPage() {
        super("result", MESSAGES.text("result.title"), null);
        setDescription(MESSAGES.text("result.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(body);
        rows = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
        tallies = new TallyGrid(body);
        GridDataFactory.fillDefaults().indent(0, 4).applyTo(tallies.control());
        tabs = new TabFolder(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 200).applyTo(tabs);
        unused = new FilteredTable<UnusedRow>(tabs, MESSAGES.text("unused.explanation"))
                .numbers(MESSAGES.text("unused.row"), 1, UnusedRow::number)
                .texts(ColumnRole.PARTNER.title(Locale.getDefault()), 4, UnusedRow::partner)
                .texts(ColumnRole.GOAL.title(Locale.getDefault()), 3, UnusedRow::goal)
                .texts(MESSAGES.text("unused.reason"), 5, UnusedRow::reason);
        unusedTab = tab(tabs, unused);
        remarks = new FilteredTable<ImportFinding>(tabs, MESSAGES.text("remarks.explanation"))
                .texts(MESSAGES.text("remarks.what"), 10, finding -> finding.reason().in(Locale.getDefault()))
                .texts(MESSAGES.text("remarks.example"), 3, ImportFinding::example)
                .numbers(MESSAGES.text("remarks.count"), 1, ImportFinding::count)
                .texts(MESSAGES.text("remarks.rows"), 2, ResultPage::rows);
        remarksTab = tab(tabs, remarks);
        similar = new FilteredTable<SimilarNames.Pair>(tabs, MESSAGES.text("similar.explanation"))
                .texts(MESSAGES.text("similar.name"), 1, SimilarNames.Pair::name)
                .texts(MESSAGES.text("similar.other"), 1, SimilarNames.Pair::other);
        similarTab = tab(tabs, similar);
        setControl(body);
    }

    private static TabItem tab(TabFolder tabs, FilteredTable<?> table) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setControl(table.control());
        return item;
    }

    private static String rows(ImportFinding finding) {
        List<Integer> numbers = finding.rows();
        String named = numbers.stream().limit(ROWS_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.size() > ROWS_NAMED ? named + ", …" : named;
    }

    /**
     * @param strategy what people call the strategy that the register goes to
     */
    void show(ImportPreview shown, String strategy) {
        preview = Optional.of(shown);
        ImportReport report = shown.report();
        rows.setText(MESSAGES.text("result.rows", report.rowsRead(), report.rowsUsed(), report.rowsUnused(),
                strategy));
        tallies.show(report.partners(), report.goals(), report.relations());
        unused.show(shown.unused());
        remarks.show(report.remarks());
        similar.show(report.similar());
        unusedTab.setText(MESSAGES.text("unused.tab", shown.unused().size()));
        remarksTab.setText(MESSAGES.text("remarks.tab", report.remarks().size()));
        tabs.setSelection(shown.unused().isEmpty() && !report.remarks().isEmpty() ? remarksTab : unusedTab);
        similarTab.setText(MESSAGES.text("similar.tab", report.similar().size()));
        Tally relations = report.relations();
        boolean changesSomething = relations.made() + relations.updated() > 0;
        setPageComplete(changesSomething);
        setErrorMessage(report.rowsUsed() == 0 ? MESSAGES.text("result.nothing") : null);
        setMessage(changesSomething || report.rowsUsed() == 0 ? null : MESSAGES.text("result.known"), INFORMATION);
        ((Composite) getControl()).layout(true, true);
    }

    /** What was shown last. */
    Optional<ImportPreview> preview() {
        return preview;
    }
}
