/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.help;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.help.AbstractHelpUI;
import org.partnerstrategy.help.Guide;

/**
 * Shows the guide in the browser of the computer where the workbench asks for help: at the page about what the user
 * looks at, if there is one. So the studio goes without the help system's web server, and plug-ins describe their help
 * as in any Eclipse.
 */
public final class GuideHelp extends AbstractHelpUI {

    private boolean shown;

    @Override
    public void displayHelp() {
        open(Guide.FIRST);
    }

    /** About the control that has the keyboard, or the nearest one around it about which the guide says something. */
    @Override
    public void displayDynamicHelp() {
        shown = false;
        for (Optional<Control> control = focus(); control.isPresent() && !shown; control = control
                .map(Control::getParent)) {
            // The platform knows which help the control has, and asks for it where that is known.
            control.get().notifyListeners(SWT.Help, new Event());
        }
        if (!shown) {
            displayHelp();
        }
    }

    private static Optional<Control> focus() {
        Display display = Display.getCurrent();
        return Optional.ofNullable(display.getFocusControl()).or(() -> Optional.ofNullable(display.getActiveShell()));
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        IHelpResource[] topics = context == null ? new IHelpResource[0] : context.getRelatedTopics();
        open(topics.length == 0 ? Guide.FIRST : topics[0].getHref());
        shown = true;
    }

    @Override
    public void displayHelpResource(String page) {
        open(page);
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    private static void open(String page) {
        try {
            Guide.open(page);
        } catch (IOException e) {
            ILog.of(GuideHelp.class).error(page, e);
        }
    }
}
