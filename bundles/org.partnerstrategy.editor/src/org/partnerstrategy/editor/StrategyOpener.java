/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Documents;
import org.partnerstrategy.ui.StrategyEditorInput;

/** Opens files in a window. What cannot be opened is told in one dialog, whatever the number of files. */
public final class StrategyOpener {

    private static final Messages MESSAGES = Messages.of(StrategyOpener.class);

    private final IWorkbenchWindow window;

    /** Opens files in that window. */
    public StrategyOpener(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Opens a file, or shows its editor when it is open already; none when it cannot be opened. */
    public Optional<StrategyEditor> open(Path file) {
        return open(List.of(file)).stream().findFirst();
    }

    /** Opens files and answers the editors of those that could be opened. */
    public List<StrategyEditor> open(List<Path> files) {
        List<StrategyEditor> editors = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                editors.add(editor(file.toAbsolutePath().normalize()));
            } catch (StrategyFileException e) {
                problems.add(e.in(Locale.getDefault()));
            } catch (PartInitException e) {
                problems.add(reason(e));
            }
        }
        if (!problems.isEmpty()) {
            String title = MESSAGES.text(problems.size() == 1 ? "open.failed" : "open.failedAll");
            MessageDialog.openError(window.getShell(), title, String.join("\n\n", problems));
        }
        return editors;
    }

    /** Why no editor could be opened, in the language of the workbench. */
    public static String reason(PartInitException problem) {
        // What the workbench itself says is in its own words, and is in the log.
        return problem.getStatus().getPlugin().equals(StrategyEditor.ID) ? problem.getLocalizedMessage()
                : MESSAGES.text("open.other");
    }

    private StrategyEditor editor(Path file) throws StrategyFileException, PartInitException {
        // Read before the workbench makes an editor: of a file that cannot be read no editor must be left.
        StrategyDocument document = MarkedFile.open(window.getShell(), file);
        try {
            IWorkbenchPage page = window.getActivePage();
            return (StrategyEditor) page.openEditor(new StrategyEditorInput(document.file()), StrategyEditor.ID);
        } finally {
            Documents.service().close(document);
        }
    }
}
