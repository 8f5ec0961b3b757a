/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.workbook;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.exchange.ui.file.WrittenFile;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.FileFailure;
import org.partnerstrategy.model.file.FileName;
import org.partnerstrategy.model.file.FileWriteException;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.file.SaveDialog;
import org.partnerstrategy.workbook.StrategyWorkbook;

/** Writes the strategy in the active editor as a workbook that the user chooses, and says where it is. */
public final class ExportWorkbookHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(ExportWorkbookHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        PageContext editor = Adapters.adapt(HandlerUtil.getActiveEditorChecked(event), PageContext.class);
        if (editor != null) {
            Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
            Path strategy = editor.document().file();
            String name = FileName.withoutEnding(strategy) + StrategyWorkbook.EXTENSION;
            Optional<Path> file = new SaveDialog(shell, MESSAGES.text("export.title"))
                    .offering(MESSAGES.text("export.kind"), StrategyWorkbook.EXTENSION)
                    .proposing(strategy.resolveSibling(name)).ask();
            file.filter(chosen -> write(shell, editor, chosen))
                    .ifPresent(chosen -> new WrittenFile(chosen).tell(shell, MESSAGES.text("export.title")));
        }
        return null;
    }

    /** Works on a copy beside the user interface, as pictures take a while. */
    private static boolean write(Shell shell, PageContext editor, Path file) {
        PartnerStrategy copy = StrategyFile.copy(editor.document().strategy());
        try {
            new ProgressMonitorDialog(shell).run(true, false, monitor -> {
                monitor.beginTask(MESSAGES.text("export.writing"), -1);
                try {
                    byte[] content = new StrategyWorkbook(copy, Locale.getDefault()).content();
                    WholeFile.at(file).apartFrom(editor.document().file()).write(content);
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            MessageDialog.openError(shell, MESSAGES.text("export.title"), problem(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static String problem(Throwable cause) {
        return cause instanceof FileWriteException refused ? refused.in(Locale.getDefault())
                : MESSAGES.text("export.failed", FileFailure.reason(cause).localized());
    }
}
