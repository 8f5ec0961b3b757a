/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.table;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.exchange.SpreadsheetRows;
import org.partnerstrategy.model.file.FileWriteException;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.file.SaveDialog;

/**
 * Writes the table in the active editor into a file for a spreadsheet. Sirius' own export changes what is written in
 * the cells, and has a column too many.
 */
public final class ExportDiagramTableHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(ExportDiagramTableHandler.class);

    private static final String EXTENSION = ".csv";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditorChecked(event) instanceof DialectEditor editor
                && editor.getRepresentation() instanceof DTable table) {
            Shell shell = HandlerUtil.getActiveShellChecked(event);
            ask(shell, editor.getTitle()).ifPresent(file -> write(table, file, editor, shell));
        }
        return null;
    }

    private static Optional<Path> ask(Shell shell, String title) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip() + EXTENSION;
        return new SaveDialog(shell, MESSAGES.text("export.title")).offering(MESSAGES.text("export.files"), EXTENSION)
                .proposing(Path.of(name)).ask();
    }

    private static void write(DTable table, Path file, DialectEditor editor, Shell shell) {
        byte[] content = new SpreadsheetRows(Locale.getDefault()).of(TableRows.of(table));
        try {
            WholeFile.at(file).apartFrom(Adapters.adapt(editor, PageContext.class).document().file()).write(content);
        } catch (FileWriteException e) {
            MessageDialog.openError(shell, MESSAGES.text("export.title"), e.in(Locale.getDefault()));
        }
    }
}
