/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.HelpWizard;
import org.partnerstrategy.ui.HomeFolder;
import org.partnerstrategy.ui.StrategyEditorInput;
import org.partnerstrategy.ui.file.Replacing;

/**
 * A wizard of one page that makes the file of a strategy and opens it. In an Eclipse with projects it proposes the
 * folder that is selected.
 */
public abstract class StrategyFileWizard extends HelpWizard implements INewWizard {

    private static final Messages MESSAGES = Messages.of(StrategyFileWizard.class);

    private final String replaced;
    private IWorkbench workbench = PlatformUI.getWorkbench();
    private Path folder = HomeFolder.documents();

    /**
     * A wizard, ready to be opened.
     *
     * @param title what is above it
     * @param help the context of its help
     * @param replaced by what a file that is there already would be replaced, in words
     */
    protected StrategyFileWizard(String title, String help, String replaced) {
        super(help);
        setWindowTitle(title);
        this.replaced = replaced;
    }

    /** The page that asks. */
    protected abstract WizardPage page();

    /** Where the file is to be kept; none when that is not a file. */
    protected abstract Optional<Path> file();

    /** The strategy that is to be saved. */
    protected abstract PartnerStrategy strategy();

    /** The folder that is proposed. */
    protected final Path folder() {
        return folder;
    }

    @Override
    public void init(IWorkbench place, IStructuredSelection selection) {
        workbench = place;
        WorkspaceFolder.of(selection).ifPresent(selected -> folder = selected);
    }

    @Override
    public void addPages() {
        addPage(page());
    }

    @Override
    public boolean performFinish() {
        Path file = file().orElseThrow();
        if (!new Replacing(getShell(), getWindowTitle()).allows(file, replaced)) {
            return false;
        }
        try {
            make(file);
            return true;
        } catch (StrategyFileException e) {
            page().setErrorMessage(e.in(Locale.getDefault()));
        } catch (PartInitException e) {
            page().setErrorMessage(StrategyOpener.reason(e));
        }
        return false;
    }

    private void make(Path file) throws StrategyFileException, PartInitException {
        StrategyFile.save(strategy(), file);
        WorkspaceFolder.refresh(file);
        workbench.getActiveWorkbenchWindow().getActivePage().openEditor(new StrategyEditorInput(file),
                StrategyEditor.ID);
    }
}
