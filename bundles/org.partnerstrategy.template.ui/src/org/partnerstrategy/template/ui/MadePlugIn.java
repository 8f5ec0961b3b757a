package org.partnerstrategy.template.ui;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Says where a new plug-in is, and shows it. */
final class MadePlugIn {

    private MadePlugIn() {
    }

    static void tell(Path folder) {
        boolean inWorkspace = WorkspaceProjects.areWanted() && WorkspaceProjects.open(folder);
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        String message = Texts.of(inWorkspace ? "made.inWorkspace" : "made", folder.toString());
        int answer = MessageDialog.open(MessageDialog.INFORMATION, shell, Texts.of("title"), message, 0,
                Texts.of("made.close"), Texts.of("made.show"));
        if (answer == 1) {
            Program.launch(folder.toString());
        }
    }
}
