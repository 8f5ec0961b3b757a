package org.partnerstrategy.design.ui;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.model.text.Messages;

/** Tells the user why something was not taken, after the command that it belongs to. */
final class RefusalDialog {

    private static final Messages MESSAGES = Messages.of(RefusalDialog.class);

    private RefusalDialog() {
    }

    static void open(String problem) {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> MessageDialog.openInformation(display.getActiveShell(),
                    MESSAGES.text("refused.title"), problem));
        }
    }
}
