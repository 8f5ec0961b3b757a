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
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.editor.settings.EditorSettings;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.StrategyEditorInput;
import org.partnerstrategy.ui.file.SaveDialog;

/** A strategy that is made for a register, and opened. Its file is asked for when it is needed, not before. */
final class ImportIntoNewStrategy implements ImportTarget {

    private static final Messages MESSAGES = Messages.of(ImportIntoNewStrategy.class);

    private static final String EXTENSION = ".partnerstrategy";

    private final PartnerStrategy empty = EditorSettings.strategyDefaults().begin();
    private final IWorkbenchPage page;
    private final Supplier<Optional<Path>> file;

    ImportIntoNewStrategy(IWorkbenchPage page, Supplier<Optional<Path>> file) {
        this.page = page;
        this.file = file;
    }

    /** Asks the user for a file. */
    static Optional<Path> ask(Shell shell) {
        return new SaveDialog(shell, MESSAGES.text("new.title")).offering(MESSAGES.text("new.files"), EXTENSION)
                .proposing(Path.of(MESSAGES.text("new.name") + EXTENSION)).ask();
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
    public Optional<StrategyDocument> document() {
        return file.get().flatMap(this::open);
    }

    private Optional<StrategyDocument> open(Path path) {
        try {
            StrategyFile.save(EditorSettings.strategyDefaults().begin(), path);
            IEditorPart editor = page.openEditor(new StrategyEditorInput(path), StrategyEditor.ID);
            return editor instanceof StrategyEditor opened ? Optional.of(opened.document()) : Optional.empty();
        } catch (StrategyFileException e) {
            report(e.in(Locale.getDefault()));
        } catch (PartInitException e) {
            report(e.getLocalizedMessage());
        }
        return Optional.empty();
    }

    private void report(String problem) {
        MessageDialog.openError(page.getWorkbenchWindow().getShell(), MESSAGES.text("wizard.title"), problem);
    }
}
