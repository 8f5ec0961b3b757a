/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.export;

import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.model.text.Message;

/**
 * The display on which diagrams are drawn without a window.
 *
 * @param display the display
 * @param own whether it is there for the drawing only
 */
record DrawingDisplay(Display display, boolean own) implements AutoCloseable {

    /**
     * Opens the display; in a program that has one in this thread it is that.
     *
     * @throws BadInputException when there is none
     */
    static DrawingDisplay open() {
        if (Display.getCurrent() != null) {
            return new DrawingDisplay(Display.getCurrent(), false);
        }
        try {
            return new DrawingDisplay(PlatformUI.createDisplay(), true);
        } catch (SWTError e) {
            throw new BadInputException(Message.of(DrawingDisplay.class, "export.noDisplay"));
        }
    }

    /**
     * Handles what waits. Sirius leaves updates behind of canvases that it disposed; they fail, and nobody misses them.
     */
    void settle() {
        boolean more = true;
        while (more) {
            try {
                more = display.readAndDispatch();
            } catch (SWTException e) {
                more = true;
            }
        }
    }

    @Override
    public void close() {
        settle();
        if (own) {
            display.dispose();
        }
    }
}
