/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.pictures;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.file.WrittenFolder;

/** Opens the wizard for the strategy in the active editor, and says what it wrote. */
public final class ExportPicturesHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(ExportPicturesHandler.class);

    private static final int WIDTH = 760;
    private static final int HEIGHT = 470;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        PageContext editor = Adapters.adapt(HandlerUtil.getActiveEditorChecked(event), PageContext.class);
        if (editor != null) {
            List<Goal> selected = editor.selection().elements().stream().filter(Goal.class::isInstance)
                    .map(Goal.class::cast).toList();
            Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
            PicturesWizard wizard = new PicturesWizard(editor.document(), selected, settings());
            WizardDialog dialog = new WizardDialog(shell, wizard);
            dialog.setPageSize(WIDTH, HEIGHT);
            dialog.open();
            if (!wizard.written().isEmpty()) {
                tell(shell, wizard.written());
            }
        }
        return null;
    }

    private static void tell(Shell shell, List<Path> files) {
        Path folder = files.getFirst().getParent();
        String message = files.size() == 1 ? MESSAGES.text("written.one", files.getFirst().toString())
                : MESSAGES.text("written.many", files.size(), folder.toString());
        new WrittenFolder(folder).tell(shell, MESSAGES.text("wizard.title"), message);
    }

    private static IDialogSettings settings() {
        return DialogSettings.getOrCreateSection(PlatformUI
                .getDialogSettingsProvider(FrameworkUtil.getBundle(ExportPicturesHandler.class)).getDialogSettings(),
                "pictures");
    }
}
