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

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.studio.files.FileArguments;
import org.partnerstrategy.studio.files.StudioFolder;
import org.partnerstrategy.studio.settings.Appearance;
import org.partnerstrategy.ui.AccessibleNames;
import org.partnerstrategy.ui.ListTips;

/** The studio as a program: a workbench that opens the files named as arguments. */
public final class StudioApplication implements IApplication {

    private static final Messages MESSAGES = Messages.of(StudioApplication.class);

    private static final Integer NO_DISPLAY = 1;

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        List<Path> files = FileArguments.of(arguments);
        Optional<Display> display = display();
        if (display.isEmpty()) {
            System.err.println(MESSAGES.text("noDisplay"));
            return NO_DISPLAY;
        }
        try {
            return run(display.get(), files);
        } finally {
            display.get().dispose();
        }
    }

    /** None on a computer without a screen, such as a server. */
    private static Optional<Display> display() {
        try {
            return Optional.of(PlatformUI.createDisplay());
        } catch (SWTError e) {
            return Optional.empty();
        }
    }

    private static Object run(Display display, List<Path> files) {
        StudioFolder folder = StudioFolder.current();
        OneStudio one = new OneStudio(folder);
        if (!one.begin()) {
            one.handOver(files);
            return IApplication.EXIT_OK;
        }
        try {
            AccessibleNames.watch(display);
            ListTips.watch(display);
            Appearance.chosen().prepare(display);
            int code = PlatformUI.createAndRunWorkbench(display, new StudioAdvisor(files, folder, one));
            return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
        } finally {
            one.end();
        }
    }

    @Override
    public void stop() {
        Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
        if (display != null && !display.isDisposed()) {
            display.asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
