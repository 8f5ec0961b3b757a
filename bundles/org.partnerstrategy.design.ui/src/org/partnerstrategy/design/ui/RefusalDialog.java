package org.partnerstrategy.design.ui;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Tells the user why something was not taken, after the command that it belongs to. */
final class RefusalDialog {

    private RefusalDialog() {
    }

    static void open(String problem) {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> MessageDialog.openInformation(display.getActiveShell(),
                    Texts.say(RefusalDialog.class, "refused.title"), problem));
        }
    }
}
