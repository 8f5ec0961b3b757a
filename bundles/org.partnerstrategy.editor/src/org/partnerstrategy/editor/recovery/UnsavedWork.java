/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.recovery;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.partnerstrategy.editing.recovery.RecoveryCopies;
import org.partnerstrategy.editing.recovery.RecoveryKeeper;
import org.partnerstrategy.ui.Documents;

/**
 * Keeps what is not saved, and gives it back after a crash. In an Eclipse that is there already it begins with the
 * workbench; a program of its own says when and where.
 */
public final class UnsavedWork implements IStartup {

    private static final String FOLDER = "recovery";
    private static boolean leftToProgram;

    /** A program begins by itself; said before the workbench is there. */
    public static synchronized void leaveToProgram() {
        leftToProgram = true;
    }

    private static synchronized boolean isLeftToProgram() {
        return leftToProgram;
    }

    /** Keeps copies in that folder from now on, as long as the display is there. */
    public static RecoveryCopies keepIn(Path folder, Display display) {
        RecoveryCopies copies = new RecoveryCopies(folder);
        new RecoveryTimer(display, new RecoveryKeeper(copies, Documents.service())).start();
        return copies;
    }

    @Override
    public void earlyStartup() {
        if (!isLeftToProgram()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(UnsavedWork::begin);
        }
    }

    private static void begin() {
        Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(UnsavedWork.class)).toPath().resolve(FOLDER);
        RecoveryCopies copies = keepIn(folder, PlatformUI.getWorkbench().getDisplay());
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        if (windows.length > 0) {
            new Recovery(windows[0], copies).offer();
        }
    }
}
