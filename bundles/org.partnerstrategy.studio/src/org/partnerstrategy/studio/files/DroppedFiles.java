/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
