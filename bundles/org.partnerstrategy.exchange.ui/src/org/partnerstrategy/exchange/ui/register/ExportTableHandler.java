/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.exchange.Exporter;
import org.partnerstrategy.exchange.Exporters;
import org.partnerstrategy.exchange.ui.export.ExportWizard;
import org.partnerstrategy.exchange.ui.export.ExportWriting;
import org.partnerstrategy.exchange.ui.file.WrittenFile;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.file.FileName;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.file.SaveDialog;

/** Writes the strategy in the active editor into a file that the user chooses: as a table, or as a plug-in does. */
public final class ExportTableHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(ExportTableHandler.class);

    private static final int WIDTH = 680;
    private static final int HEIGHT = 340;

    /** The command that this carries out. */
    static final String COMMAND = "org.partnerstrategy.exchange.ui.exportTable";

    /** Its parameter with the identity of the kind of file. */
    static final String FORMAT = "org.partnerstrategy.exchange.ui.exportTable.format";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<Exporter> offered = Optional.ofNullable(event.getParameter(FORMAT)).flatMap(Exporters.installed()::find)
                .map(List::of).orElseGet(ExportTableHandler::tables);
        PageContext editor = Adapters.adapt(HandlerUtil.getActiveEditorChecked(event), PageContext.class);
        if (editor != null) {
            Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
            Exporter first = offered.getFirst();
            if (first.choosesGoals() || !first.options().isEmpty()) {
                choose(shell, first, editor);
            } else {
                ask(shell, offered, editor.document().file())
                        .ifPresent(file -> write(of(file, offered), editor.document(), file, shell));
            }
        }
        return null;
    }

    /** Whether it writes the inventory as a table, as one of several kinds of file. */
    static boolean isTable(Exporter exporter) {
        return exporter.id().equals(Exporters.TABLE.id()) || exporter.id().equals(Exporters.WORKBOOK.id());
    }

    private static List<Exporter> tables() {
        return Exporters.installed().all().stream().filter(ExportTableHandler::isTable).toList();
    }

    private static Optional<Path> ask(Shell shell, List<Exporter> offered, Path strategy) {
        Exporter first = offered.getFirst();
        String name = FileName.withoutEnding(strategy) + extension(first);
        SaveDialog dialog = new SaveDialog(shell, isTable(first) ? MESSAGES.text("table.title") : label(first));
        offered.forEach(exporter -> dialog.offering(label(exporter), extension(exporter)));
        return dialog.proposing(strategy.resolveSibling(name)).ask();
    }

    private static String extension(Exporter exporter) {
        return "." + exporter.extension();
    }

    /** The kind of file that the user meant, by how its name ends. */
    private static Exporter of(Path file, List<Exporter> offered) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return offered.stream().filter(exporter -> name.endsWith(extension(exporter))).findFirst()
                .orElseGet(offered::getFirst);
    }

    private static String label(Exporter exporter) {
        return exporter.label().in(Locale.getDefault());
    }

    private static void choose(Shell shell, Exporter exporter, PageContext editor) {
        List<Goal> selected = editor.selection().elements().stream().filter(Goal.class::isInstance)
                .map(Goal.class::cast).toList();
        ExportWizard wizard = new ExportWizard(editor.document(), exporter, selected, settings());
        WizardDialog dialog = new WizardDialog(shell, wizard);
        dialog.setPageSize(WIDTH, HEIGHT);
        dialog.open();
        wizard.written().ifPresent(file -> new WrittenFile(file).tell(shell, label(exporter)));
    }

    private static IDialogSettings settings() {
        return DialogSettings.getOrCreateSection(PlatformUI
                .getDialogSettingsProvider(FrameworkUtil.getBundle(ExportTableHandler.class)).getDialogSettings(),
                "export");
    }

    /** A file is only written when all of it is there. */
    private static void write(Exporter exporter, StrategyDocument document, Path file, Shell shell) {
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(new ExportWriting(exporter,
                    ExportWriting.request(document.strategy(), GoalWalk.through(document.strategy()).toList()),
                    WholeFile.at(file).apartFrom(document.file())));
            new WrittenFile(file).tell(shell, label(exporter));
        } catch (InterruptedException e) {
            // The user wants no file any more.
        } catch (InvocationTargetException e) {
            MessageDialog.openError(shell, label(exporter), ExportWizard.problem(e));
        }
    }
}
