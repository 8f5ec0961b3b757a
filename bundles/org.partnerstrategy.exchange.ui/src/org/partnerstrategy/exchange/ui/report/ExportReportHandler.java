/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.report;

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
import org.partnerstrategy.exchange.ui.file.WrittenFile;
import org.partnerstrategy.model.text.Messages;

/** Opens the wizard for the strategy in the active editor, and says where the report is. */
public final class ExportReportHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(ExportReportHandler.class);

    private static final int WIDTH = 920;
    private static final int HEIGHT = 480;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        PageContext editor = Adapters.adapt(HandlerUtil.getActiveEditorChecked(event), PageContext.class);
        if (editor != null) {
            Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
            ReportWizard wizard = new ReportWizard(editor.document(), settings());
            WizardDialog dialog = new WizardDialog(shell, wizard);
            dialog.setPageSize(WIDTH, HEIGHT);
            dialog.open();
            wizard.written().ifPresent(file -> new WrittenFile(file).tell(shell, MESSAGES.text("wizard.title")));
        }
        return null;
    }

    private static IDialogSettings settings() {
        return DialogSettings.getOrCreateSection(PlatformUI
                .getDialogSettingsProvider(FrameworkUtil.getBundle(ExportReportHandler.class)).getDialogSettings(),
                "report");
    }
}
