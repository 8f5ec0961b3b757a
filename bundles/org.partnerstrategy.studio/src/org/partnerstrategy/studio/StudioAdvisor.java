/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.partnerstrategy.editing.recovery.RecoveryCopies;
import org.partnerstrategy.editor.StrategyOpener;
import org.partnerstrategy.editor.recovery.Recovery;
import org.partnerstrategy.editor.recovery.UnsavedWork;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.studio.files.StudioFolder;
import org.partnerstrategy.ui.Icons;
import org.partnerstrategy.ui.NonBlockingMessage;

/** How the studio's workbench is set up, and what it opens when it starts. */
final class StudioAdvisor extends WorkbenchAdvisor {

    private static final Messages MESSAGES = Messages.of(StudioAdvisor.class);

    private static final String WORKSPACE = "org.eclipse.core.resources.IWorkspaceRoot";

    /** The icons of the platform's projects, which it expects from the program. */
    private static final List<String> PROJECTS = List.of("IMG_OBJ_PROJECT", "IMG_OBJ_PROJECT_CLOSED");

    /** The system property with the number of minutes between the times that the workbench keeps its layout. */
    private static final String LAYOUT_MINUTES = "partnerstrategy.layoutMinutes";

    private final List<Path> arguments;
    private final StudioFolder folder;
    private final OneStudio one;
    private final List<Path> last;
    private boolean failed;

    /** Opens these files besides those that were open last. */
    StudioAdvisor(List<Path> arguments, StudioFolder folder, OneStudio one) {
        this.arguments = arguments;
        this.folder = folder;
        this.one = one;
        last = folder.open().files();
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        UnsavedWork.leaveToProgram();
        configurer.setSaveAndRestore(true);
        Optional.ofNullable(Integer.getInteger(LAYOUT_MINUTES)).ifPresent(minutes -> InstanceScope.INSTANCE
                .getNode(PlatformUI.PLUGIN_ID + ".workbench").putInt("WORKBENCH_SAVE_INTERVAL", minutes));
        PROJECTS.forEach(image -> configurer.declareImage(image, Icons.descriptor("strategy"), true));
    }

    @Override
    public void preStartup() {
        LostEditors.remove(PlatformUI.getWorkbench());
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new StudioWindowAdvisor(configurer, folder);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return WelcomePerspective.ID;
    }

    /** What the platform's navigators show: the workspace in the studio's folder, where a plug-in brings one. */
    @Override
    public IAdaptable getDefaultPageInput() {
        return (IAdaptable) Platform.getAdapterManager().loadAdapter(folder, WORKSPACE);
    }

    @Override
    public void postStartup() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        RecoveryCopies copies = UnsavedWork.keepIn(folder.recovery(), window.getShell().getDisplay());
        // When the window is there: what cannot be opened is told in front of it.
        window.getShell().getDisplay().asyncExec(() -> {
            new StrategyOpener(window).open(Stream.concat(last.stream(), arguments.stream()).distinct().toList());
            new Recovery(window, copies).offer();
            one.listen(window);
        });
    }

    /** The user's work is still there: say so, once, instead of leaving a window that seems to do nothing. */
    @Override
    public void eventLoopException(Throwable problem) {
        super.eventLoopException(problem);
        if (!failed) {
            failed = true;
            NonBlockingMessage.warn(MESSAGES.text("unexpected.title"), MESSAGES.text("unexpected.message"),
                    MESSAGES.text("answer.close"));
        }
    }
}
