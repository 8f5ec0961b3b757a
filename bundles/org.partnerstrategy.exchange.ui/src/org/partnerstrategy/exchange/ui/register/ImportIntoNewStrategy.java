/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.editor.StrategyOpener;
import org.partnerstrategy.editor.settings.EditorSettings;
import org.partnerstrategy.exchange.RegisterName;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.StrategyEditorInput;
import org.partnerstrategy.ui.file.SaveDialog;

/** A strategy that is made for a register, and opened. Its file is asked for when it is needed, not before. */
final class ImportIntoNewStrategy implements ImportTarget {

    private static final Messages MESSAGES = Messages.of(ImportIntoNewStrategy.class);

    private static final String EXTENSION = "." + PartnerStrategyResourceFactory.FILE_EXTENSION;

    private final PartnerStrategy empty = EditorSettings.strategyDefaults().begin();
    private final IWorkbenchPage page;
    private final Function<String, Optional<Path>> file;

    /**
     * @param file asks the user for a file, and proposes one of that name
     */
    ImportIntoNewStrategy(IWorkbenchPage page, Function<String, Optional<Path>> file) {
        this.page = page;
        this.file = file;
    }

    /** Asks the user for a file. */
    static Optional<Path> ask(Shell shell, String name) {
        return new SaveDialog(shell, MESSAGES.text("new.title")).offering(MESSAGES.text("new.files"), EXTENSION)
                .proposing(Path.of(name + EXTENSION)).ask();
    }

    @Override
    public PartnerStrategy strategy() {
        return empty;
    }

    @Override
    public String label() {
        return MESSAGES.text("target.new");
    }

    @Override
    public Optional<StrategyDocument> document(Path register) {
        String name = RegisterName.of(register);
        return file.apply(name).flatMap(path -> open(path, name));
    }

    private Optional<StrategyDocument> open(Path path, String name) {
        try {
            PartnerStrategy begun = EditorSettings.strategyDefaults().begin();
            begun.setName(name);
            StrategyFile.save(begun, path);
            IEditorPart editor = page.openEditor(new StrategyEditorInput(path), StrategyEditor.ID);
            return editor instanceof StrategyEditor opened ? Optional.of(opened.document()) : Optional.empty();
        } catch (StrategyFileException e) {
            report(e.in(Locale.getDefault()));
        } catch (PartInitException e) {
            report(StrategyOpener.reason(e));
        }
        return Optional.empty();
    }

    private void report(String problem) {
        MessageDialog.openError(page.getWorkbenchWindow().getShell(), MESSAGES.text("wizard.title"), problem);
    }
}
