/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IPageChangingListener;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.custom.BusyIndicator;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.exchange.ImportPlan;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.HelpWizard;

/**
 * Brings a register into a strategy (handbook, step 1): which file, what its columns mean, and what will come of it.
 * The strategy changes when the wizard is finished, in one step that can be undone.
 */
public final class RegisterImportWizard extends HelpWizard {

    private static final Messages MESSAGES = Messages.of(RegisterImportWizard.class);

    private static final String HELP = "org.partnerstrategy.exchange.ui.import";

    private final RememberedMappings remembered;
    private final RegisterFilePage filePage;
    private final ColumnsPage columnsPage;
    private final ResultPage resultPage = new ResultPage();
    private final WorkbookPage workbookPage;
    private final IPageChangingListener preview = this::prepare;
    private Optional<StrategyDocument> changed = Optional.empty();

    /**
     * @param targets where the register can go, the likeliest first
     * @param file the register, if it was chosen before
     * @param settings what the wizard remembers from one time to the next
     */
    public RegisterImportWizard(List<ImportTarget> targets, Optional<Path> file, IDialogSettings settings) {
        super(HELP);
        this.remembered = new RememberedMappings(settings);
        this.filePage = new RegisterFilePage(file, settings);
        this.columnsPage = new ColumnsPage(remembered, targets);
        this.workbookPage = new WorkbookPage(targets);
        setDialogSettings(settings);
        setWindowTitle(MESSAGES.text("wizard.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(filePage);
        addPage(columnsPage);
        addPage(resultPage);
        addPage(workbookPage);
    }

    /** The workbook of a strategy has no columns whose meaning is asked for. */
    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        if (page == filePage) {
            return isWorkbook() ? workbookPage : columnsPage;
        }
        return page == resultPage || page == workbookPage ? null : super.getNextPage(page);
    }

    private boolean isWorkbook() {
        return filePage.chosen().filter(chosen -> !chosen.workbooks().isEmpty()).isPresent();
    }

    @Override
    public void setContainer(IWizardContainer container) {
        if (getContainer() instanceof WizardDialog dialog) {
            dialog.removePageChangingListener(preview);
        }
        super.setContainer(container);
        if (container instanceof WizardDialog dialog) {
            dialog.addPageChangingListener(preview);
        }
    }

    private void prepare(PageChangingEvent event) {
        if (event.getTargetPage() == columnsPage && event.getCurrentPage() == filePage) {
            filePage.chosen().ifPresent(columnsPage::show);
        } else if (event.getTargetPage() == workbookPage && event.getCurrentPage() == filePage) {
            filePage.chosen().map(ChosenRegister::workbooks).ifPresent(workbookPage::show);
        } else if (event.getTargetPage() == resultPage) {
            event.doit = tryImport();
        }
    }

    private boolean tryImport() {
        ChosenRegister chosen = columnsPage.register();
        ImportTarget target = columnsPage.target();
        Mapping mapping = columnsPage.mapping();
        LocalDate day = columnsPage.day();
        PartnerStrategy copy = StrategyFile.copy(target.strategy());
        try {
            Optional<ImportPreview> tried = new CancellableWork(getContainer()).run(MESSAGES.text("result.planning"),
                    progress -> ImportPreview.of(chosen.register(), mapping, copy, day, progress));
            tried.ifPresent(preview -> resultPage.show(preview, target.label()));
            return tried.isPresent();
        } catch (RegisterException e) {
            columnsPage.setErrorMessage(e.in(Locale.getDefault()));
            return false;
        }
    }

    /** Only who has seen what will happen can let it happen. */
    @Override
    public boolean canFinish() {
        IWizardPage page = getContainer().getCurrentPage();
        return (page == resultPage || page == workbookPage) && page.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        if (getContainer().getCurrentPage() == workbookPage) {
            Path file = filePage.chosen().orElseThrow().file();
            changed = workbookPage.apply(file, MESSAGES.message("undo", file.getFileName().toString()));
            filePage.remember();
            return changed.isPresent();
        }
        Optional<StrategyDocument> document = columnsPage.target().document(columnsPage.register().file());
        if (document.isEmpty()) {
            return false;
        }
        ChosenRegister chosen = columnsPage.register();
        ImportPlan plan = resultPage.preview().orElseThrow().plan();
        StrategyDocument open = document.get();
        LocalDate day = columnsPage.day();
        BusyIndicator.showWhile(getShell().getDisplay(),
                () -> open.edit(MESSAGES.message("undo", chosen.file().getFileName().toString()),
                        () -> plan.applyTo(open.strategy(), day, Locale.getDefault())));
        remembered.remember(chosen.columns(), columnsPage.mapping());
        filePage.remember();
        changed = document;
        return true;
    }

    /** The document that was changed; none when the wizard was not finished. */
    public Optional<StrategyDocument> changed() {
        return changed;
    }
}
