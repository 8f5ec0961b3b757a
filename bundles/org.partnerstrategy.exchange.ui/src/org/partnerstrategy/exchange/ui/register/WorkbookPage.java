/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.workbook.reading.ReturnedWorkbook;
import org.partnerstrategy.workbook.reading.WorkbookChanges;
import org.partnerstrategy.workbook.reading.WorkbookRemark;

/**
 * What workbooks of a strategy, or sheets of assessors, would change in it, each with a tick, before anything is
 * changed.
 */
final class WorkbookPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(WorkbookPage.class);

    /** Those that are open: a workbook goes into the strategy that it was made of, and into no new one. */
    private final List<ImportTarget> targets;
    private TargetPart target;
    private TabItem changesTab;
    private TabItem remarksTab;
    private WorkbookChangesPart list;
    private FilteredTable<WorkbookRemark> remarks;
    private List<ReturnedWorkbook> workbooks = List.of();
    private Optional<WorkbookChanges> changes = Optional.empty();

    WorkbookPage(List<ImportTarget> targets) {
        super("workbook", MESSAGES.text("workbook.title"), null);
        this.targets = targets.stream().filter(known -> !(known instanceof ImportIntoNewStrategy)).toList();
        setDescription(MESSAGES.text("workbook.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
        target = new TargetPart(body, targets, chosen -> compare());
        TabFolder tabs = new TabFolder(body, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, 260).applyTo(tabs);
        list = new WorkbookChangesPart(tabs, any -> setPageComplete(any));
        changesTab = new TabItem(tabs, SWT.NONE);
        changesTab.setControl(list.control());
        remarks = new FilteredTable<WorkbookRemark>(tabs, MESSAGES.text("workbook.remarks"))
                .texts(MESSAGES.text("workbook.sheet"), 2, WorkbookRemark::sheet)
                .texts(MESSAGES.text("workbook.row"), 1, remark -> remark.row() == 0 ? ""
                        : Integer.toString(remark.row()))
                .texts(MESSAGES.text("workbook.problem"), 10, remark -> remark.problem().in(Locale.getDefault()));
        remarksTab = new TabItem(tabs, SWT.NONE);
        remarksTab.setControl(remarks.control());
        setControl(body);
    }

    /** Shows what workbooks together would change. */
    void show(List<ReturnedWorkbook> shown) {
        workbooks = shown;
        compare();
    }

    private void compare() {
        if (targets.isEmpty() || workbooks.isEmpty()) {
            setErrorMessage(MESSAGES.text("workbook.none"));
            setPageComplete(false);
            return;
        }
        BusyIndicator.showWhile(getShell().getDisplay(), () -> changes = Optional.of(ReturnedWorkbook
                .changes(workbooks, target.chosen().strategy(), Locale.getDefault())));
        changes.ifPresent(this::show);
    }

    private void show(WorkbookChanges found) {
        list.show(found);
        remarks.show(found.remarks());
        changesTab.setText(MESSAGES.text("workbook.tab.changes", found.differences().size()));
        remarksTab.setText(MESSAGES.text("workbook.tab.remarks", found.remarks().size()));
        boolean isAnything = !found.differences().isEmpty();
        setErrorMessage(null);
        setMessage(isAnything ? null : MESSAGES.text("workbook.nothing"), INFORMATION);
        setPageComplete(isAnything);
        changesTab.getParent().setSelection(isAnything || found.remarks().isEmpty() ? changesTab : remarksTab);
    }

    /**
     * Applies what is ticked, as one step.
     *
     * @param file the workbook
     * @param step what the step is called
     * @return the document that was changed; none when there is none
     */
    Optional<StrategyDocument> apply(Path file, Message step) {
        Optional<StrategyDocument> document = target.chosen().document(file);
        document.ifPresent(open -> BusyIndicator.showWhile(getShell().getDisplay(), () -> open.edit(step,
                () -> changes.ifPresent(found -> found.apply(list.chosen())))));
        return document;
    }
}
