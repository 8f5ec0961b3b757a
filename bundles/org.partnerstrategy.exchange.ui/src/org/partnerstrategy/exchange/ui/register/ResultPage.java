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
import org.partnerstrategy.exchange.Finding;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.SimilarNames;
import org.partnerstrategy.exchange.Tally;
import org.partnerstrategy.exchange.ui.register.ImportPreview.UnusedRow;

/** What will come of the import, before anything is changed. */
final class ResultPage extends WizardPage {

    private static final int ROWS_NAMED = 12;
    private static final String SCALE = "scores.";

    private Label rows;
    private TallyGrid tallies;
    private TabItem unusedTab;
    private TabItem remarksTab;
    private TabItem similarTab;
    private FilteredTable<UnusedRow> unused;
    private FilteredTable<Finding> remarks;
    private FilteredTable<SimilarNames.Pair> similar;
    private Optional<ImportPreview> preview = Optional.empty();

    ResultPage() {
        super("result", Texts.of("result.title"), null);
        setDescription(Texts.of("result.description"));
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
        TabFolder tabs = new TabFolder(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 200).applyTo(tabs);
        unused = new FilteredTable<UnusedRow>(tabs, Texts.of("unused.explanation"))
                .numbers(Texts.of("unused.row"), 1, UnusedRow::number)
                .texts(Texts.of("part.PARTNER"), 4, UnusedRow::partner)
                .texts(Texts.of("part.GOAL"), 3, UnusedRow::goal)
                .texts(Texts.of("unused.reason"), 5, UnusedRow::reason);
        unusedTab = tab(tabs, unused);
        remarks = new FilteredTable<Finding>(tabs, Texts.of("remarks.explanation"))
                .texts(Texts.of("remarks.what"), 6, finding -> finding.reason().in(Locale.getDefault()))
                .texts(Texts.of("remarks.example"), 3, Finding::example)
                .numbers(Texts.of("remarks.count"), 1, Finding::count)
                .texts(Texts.of("remarks.rows"), 3, ResultPage::rows);
        remarksTab = tab(tabs, remarks);
        similar = new FilteredTable<SimilarNames.Pair>(tabs, Texts.of("similar.explanation"))
                .texts(Texts.of("similar.name"), 1, SimilarNames.Pair::name)
                .texts(Texts.of("similar.other"), 1, SimilarNames.Pair::other);
        similarTab = tab(tabs, similar);
        setControl(body);
    }

    private static TabItem tab(TabFolder tabs, FilteredTable<?> table) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setControl(table.control());
        return item;
    }

    private static String rows(Finding finding) {
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
        rows.setText(Texts.of("result.rows", report.rowsRead(), report.rowsUsed(), report.rowsUnused(),
                strategy));
        tallies.show(report.partners(), report.goals(), report.relations());
        unused.show(shown.unused());
        remarks.show(report.remarks());
        similar.show(report.similar());
        unusedTab.setText(Texts.of("unused.tab", shown.unused().size()));
        remarksTab.setText(Texts.of("remarks.tab", report.remarks().size()));
        similarTab.setText(Texts.of("similar.tab", report.similar().size()));
        Tally relations = report.relations();
        boolean changesSomething = relations.made() + relations.updated() > 0;
        setPageComplete(changesSomething);
        setErrorMessage(report.rowsUsed() == 0 ? Texts.of("result.nothing") : null);
        setMessage(changesSomething || report.rowsUsed() == 0 ? null : Texts.of("result.known"), INFORMATION);
        // Whoever does not look at the remarks would take scores on another scale for points.
        report.remarks().stream().filter(remark -> remark.reason().key().startsWith(SCALE)).findFirst()
                .ifPresent(remark -> setMessage(Texts.of("result." + remark.reason().key(),
                        remark.reason().arguments().toArray()), WARNING));
        ((Composite) getControl()).layout(true, true);
    }

    /** What was shown last. */
    Optional<ImportPreview> preview() {
        return preview;
    }
}
