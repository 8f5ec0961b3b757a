/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.partnerstrategy.design.ui.tests.OpenProject;

/** What a person does with menus: opens them, and chooses. */
final class Menus {

    private Menus() {
    }

    /** Chooses what has that text within another entry. */
    static void choose(Menu menu, String parent, String text) {
        choose(find(menu, parent).map(MenuItem::getMenu)
                .orElseThrow(() -> new AssertionError("not in the menu: " + parent)), text);
    }

    /** Chooses what has that text, wherever it stands in a menu. */
    static void choose(Menu menu, String text) {
        Optional<MenuItem> found = find(menu, text);
        MenuItem item = found.orElseThrow(() -> new AssertionError("not in the menu: " + text));
        if (!item.isEnabled()) {
            throw new AssertionError("cannot be chosen: " + text);
        }
        if ((item.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
            item.setSelection(!item.getSelection());
        }
        item.notifyListeners(SWT.Selection, new Event());
        OpenProject.settle();
    }

    /** Whether something with that text can be chosen. */
    static boolean offers(Menu menu, String text) {
        return find(menu, text).filter(MenuItem::isEnabled).isPresent();
    }

    private static Optional<MenuItem> find(Menu menu, String text) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            if (item.getText().replaceAll("\t.*", "").replace("&", "").equals(text)) {
                return Optional.of(item);
            }
            if (item.getMenu() != null) {
                Optional<MenuItem> within = find(item.getMenu(), text);
                if (within.isPresent()) {
                    return within;
                }
            }
        }
        return Optional.empty();
    }
}
