/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.partnerstrategy.install.ProgramFolder;
import org.partnerstrategy.model.text.Messages;

/** Says at once that nothing can be installed, where the user may not change the folder of the program. */
final class InstallRefusal {

    private static final Messages MESSAGES = Messages.of(InstallRefusal.class);

    private static final List<String> COMMANDS = List.of("org.eclipse.equinox.p2.ui.sdk.install",
            "org.eclipse.equinox.p2.ui.sdk.update");

    /** True, and of more weight than what the platform says for every window. */
    private static final Expression HERE = new Expression() {
        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.TRUE;
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_WORKBENCH_WINDOW_NAME);
        }
    };

    private InstallRefusal() {
    }

    /** Takes the place of the platform's commands, where that is so. */
    static void activate(IWorkbenchWindow window) {
        ProgramFolder.readOnly().ifPresent(folder -> {
            IHandlerService handlers = window.getService(IHandlerService.class);
            COMMANDS.forEach(command -> handlers.activateHandler(command, handler(window, folder), HERE));
        });
    }

    private static AbstractHandler handler(IWorkbenchWindow window, Path folder) {
        return new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                MessageDialog.openInformation(window.getShell(), MESSAGES.text("install.title"),
                        MESSAGES.text("install.readOnly", folder.toString()));
                return null;
            }
        };
    }
}
