/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.ui.KeyboardFocus;

/**
 * A panel that is as wide as the room and scrolls when it is higher. Nothing of it lies under its scroll bar, the wheel
 * moves it wherever the pointer is, and what gets the keyboard comes into sight.
 */
public final class ScrolledPanel {

    private static final int LINE = 20;

    private final ScrolledComposite scrolled;
    private Composite content;
    private boolean waits;

    /** An empty panel. */
    public ScrolledPanel(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setShowFocusedControl(true);
        // Its bar shows that there is more.
        scrolled.setScrollbarsMode(SWT.NONE);
        scrolled.getVerticalBar().setIncrement(LINE);
        scrolled.addListener(SWT.Resize, event -> fit());
        Wheel.scrolls(scrolled);
        content = begin();
    }

    /** The control. */
    public ScrolledComposite control() {
        return scrolled;
    }

    /** What is in it, to be filled; it has no layout yet. */
    public Composite content() {
        return content;
    }

    /** Begins anew, with nothing in it; what it showed goes away. The panel has the keyboard if something in it had. */
    public Composite renew() {
        Composite before = content;
        boolean hadKeyboard = KeyboardFocus.isWithin(before);
        content = begin();
        before.dispose();
        if (hadKeyboard) {
            KeyboardFocus.give(scrolled);
        } else {
            takeKeyboardIfNobodyHasIt();
        }
        return content;
    }

    /**
     * What has the keyboard in a window behind a dialog is not known. When it was in here, the window would come back
     * without anything that hears keys, not even Ctrl+S.
     */
    private void takeKeyboardIfNobodyHasIt() {
        Shell window = scrolled.getShell();
        if (!waits && scrolled.getDisplay().getActiveShell() != window) {
            waits = true;
            Listener active = new Listener() {
                @Override
                public void handleEvent(Event event) {
                    window.removeListener(SWT.Activate, this);
                    waits = false;
                    window.getDisplay().asyncExec(ScrolledPanel.this::takeKeyboard);
                }
            };
            window.addListener(SWT.Activate, active);
        }
    }

    private void takeKeyboard() {
        if (!scrolled.isDisposed() && scrolled.isVisible() && scrolled.getDisplay().getFocusControl() == null) {
            scrolled.forceFocus();
        }
    }

    private Composite begin() {
        Composite made = new Composite(scrolled, SWT.NONE);
        scrolled.setContent(made);
        return made;
    }

    /**
     * How wide the panel has to be for something in it, with the bar.
     *
     * @param inner the width of what is in it, without the margins of its layout
     */
    public int widthFor(int inner) {
        int margins = content.getLayout() instanceof GridLayout grid
                ? 2 * grid.marginWidth + grid.marginLeft + grid.marginRight : 0;
        return inner + margins + 2 * scrolled.getBorderWidth() + scrolled.getVerticalBar().getSize().x;
    }

    /** Something in it has another size now. */
    public void fit() {
        int width = scrolled.getSize().x - 2 * scrolled.getBorderWidth();
        int room = scrolled.getSize().y - 2 * scrolled.getBorderWidth();
        if (width <= 0) {
            return;
        }
        int height = height(width);
        if (height > room) {
            // The panel itself counts the place of the bar only after the desktop has shown it.
            width = Math.max(1, width - scrolled.getVerticalBar().getSize().x);
            height = height(width);
        }
        content.setSize(new Point(width, Math.max(height, room)));
        content.layout(true, true);
    }

    private int height(int width) {
        return content.computeSize(width, SWT.DEFAULT, true).y;
    }
}
