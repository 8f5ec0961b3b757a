package org.partnerstrategy.studio.files;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;
import org.partnerstrategy.editor.StrategyOpener;

/** Files that the user lets fall on a window. */
public final class DroppedFiles {

    private DroppedFiles() {
    }

    /** Opens what was dropped, as the transfer of files gives it; does nothing when it is something else. */
    public static void open(IWorkbenchWindow window, Object dropped) {
        if (dropped instanceof String[] names) {
            List<Path> files = Arrays.stream(names).map(Path::of).toList();
            // After the drop: the program from which the file comes waits for its end.
            window.getShell().getDisplay().asyncExec(() -> new StrategyOpener(window).open(files));
        }
    }
}
