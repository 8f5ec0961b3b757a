package org.partnerstrategy.exchange.ui.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.exchange.InventoryTable;

/** Writes the inventory of the strategy in the active editor into a file that the user chooses. */
public final class ExportTableHandler extends AbstractHandler {

    private static final String EXTENSION = ".csv";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditorChecked(event) instanceof StrategyEditor editor) {
            Shell shell = HandlerUtil.getActiveShellChecked(event);
            ask(shell, editor.document().file()).ifPresent(file -> write(editor.document(), file, shell));
        }
        return null;
    }

    private static Optional<Path> ask(Shell shell, Path strategy) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Texts.of("table.title"));
        dialog.setFilterNames(Texts.of("table.files"));
        dialog.setFilterExtensions("*" + EXTENSION);
        Optional.ofNullable(strategy.getParent()).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        dialog.setFileName(strategy.getFileName().toString().replaceFirst("\\.[^.]*$", "") + EXTENSION);
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** The table is small, so that it is written when it is complete. */
    private static void write(StrategyDocument document, Path file, Shell shell) {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try {
            new InventoryTable(Locale.getDefault()).write(document.strategy(), table);
            Files.write(file, table.toByteArray());
        } catch (IOException e) {
            MessageDialog.openError(shell, Texts.of("table.title"),
                    Texts.of("table.failed", file.toString(), String.valueOf(e.getLocalizedMessage())));
        }
    }
}
