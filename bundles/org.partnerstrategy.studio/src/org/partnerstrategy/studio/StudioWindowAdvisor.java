/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio;

import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.partnerstrategy.studio.files.DroppedFiles;
import org.partnerstrategy.studio.files.StudioFolder;

/** How a window of the studio looks. */
final class StudioWindowAdvisor extends WorkbenchWindowAdvisor {

    private final StudioFolder folder;

    StudioWindowAdvisor(IWorkbenchWindowConfigurer configurer, StudioFolder folder) {
        super(configurer);
        this.folder = folder;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new StudioBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1280, 800));
        configurer.setShowStatusLine(true);
        configurer.setShowCoolBar(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowProgressIndicator(false);
        configurer.addEditorAreaTransfer(FileTransfer.getInstance());
        configurer.configureEditorAreaDropListener(new DropTargetAdapter() {
            @Override
            public void drop(DropTargetEvent event) {
                DroppedFiles.open(configurer.getWindow(), event.data);
            }
        });
        StudioCommands.activate(configurer.getWindow());
        EditCommands.activate(configurer.getWindow());
        InstallRefusal.activate(configurer.getWindow());
    }

    @Override
    public void postWindowRestore() {
        // What was open is opened by the studio itself; until then it shows the welcome.
        WindowContent.settle(getWindowConfigurer().getWindow().getActivePage());
    }

    @Override
    public void postWindowOpen() {
        new OpenEditors(getWindowConfigurer(), folder).watch();
    }
}
