/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import org.partnerstrategy.editor.StrategyEditor;

/** Opens the wizard for the strategy in the active editor, or for a new one. */
public final class ImportRegisterHandler extends AbstractHandler {

    private static final String FILE = "org.partnerstrategy.exchange.ui.import.file";
    private static final int WIDTH = 940;
    private static final int HEIGHT = 560;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Shell shell = window.getShell();
        List<ImportTarget> targets = targets(HandlerUtil.getActiveEditor(event), window, shell);
        Optional<Path> file = Optional.ofNullable(event.getParameter(FILE)).map(Path::of);
        dialog(shell, new RegisterImportWizard(targets, file, settings())).open();
        return null;
    }

    /** The strategy in front, the others that are open, and a new one. */
    private static List<ImportTarget> targets(IEditorPart front, IWorkbenchWindow window, Shell shell) {
        Stream<IEditorPart> open = Stream.of(window.getActivePage().getEditorReferences())
                .map(reference -> reference.getEditor(false));
        Stream<ImportTarget> documents = Stream.concat(Stream.ofNullable(front), open)
                .filter(StrategyEditor.class::isInstance).map(StrategyEditor.class::cast)
                .map(StrategyEditor::document).distinct().map(ImportTarget::of);
        ImportTarget made = new ImportIntoNewStrategy(window.getActivePage(),
                name -> ImportIntoNewStrategy.ask(front(shell), name));
        return Stream.concat(documents, Stream.of(made)).toList();
    }

    /** The wizard itself, when it is open: a dialog of the window behind it would be hidden. */
    private static Shell front(Shell window) {
        return Optional.ofNullable(window.getDisplay().getActiveShell()).orElse(window);
    }

    private static WizardDialog dialog(Shell shell, RegisterImportWizard wizard) {
        WizardDialog dialog = new WizardDialog(shell, wizard);
        dialog.setPageSize(WIDTH, HEIGHT);
        return dialog;
    }

    private static IDialogSettings settings() {
        return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ImportRegisterHandler.class))
                .getDialogSettings();
    }
}
