/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui;

import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.NonBlockingMessage;

/** Tells the user why something was not taken, after the command that it belongs to. */
final class RefusalDialog {

    private static final Messages MESSAGES = Messages.of(RefusalDialog.class);

    private RefusalDialog() {
    }

    static void open(String problem) {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(
                    () -> NonBlockingMessage.tell(MESSAGES.text("refused.title"), problem));
        }
    }
}
