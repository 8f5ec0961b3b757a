/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;

/** A button under which a menu opens, with a sign that says so. */
public final class MenuButton {

    private static final String OPENS = " \u25be";

    private final Button button;

    /**
     * Makes the button.
     *
     * @param tip what is said of it while the pointer rests on it
     * @param menu makes the menu, for the button
     */
    public MenuButton(Composite parent, String text, String tip, Function<Button, Menu> menu) {
        button = new Button(parent, SWT.PUSH);
        button.setText(text + OPENS);
        button.setToolTipText(tip);
        Menu opened = menu.apply(button);
        button.setMenu(opened);
        // The tip would cover the menu.
        opened.addListener(SWT.Show, event -> button.setToolTipText(null));
        opened.addListener(SWT.Hide, event -> button.setToolTipText(tip));
        button.addListener(SWT.Selection, event -> {
            opened.setLocation(button.toDisplay(new Point(0, button.getSize().y)));
            opened.setVisible(true);
        });
    }

    /** The control. */
    public Button control() {
        return button;
    }

    /** Gives it another text. Answers whether it had one: then it may need another width. */
    public boolean setText(String text) {
        if (button.getText().equals(text + OPENS)) {
            return false;
        }
        button.setText(text + OPENS);
        return true;
    }
}
