/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.studio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;

/** Opens menus as a user would, and remembers what they say and what can be chosen. */
final class OpenMenus {

    private static final Pattern RAW = Pattern.compile("%.*|!.*!|\\s*|.*\\{\\d.*");

    private final Map<String, Boolean> items = new TreeMap<>();
    private final Set<String> wrong = new TreeSet<>();

    /** Opens all menus of a window: of its bar, and those of everything that is visible in it. */
    void open(Shell window, Runnable settle) {
        open("", window.getMenuBar(), settle);
        below(window, settle);
    }

    private void below(Composite parent, Runnable settle) {
        for (Control control : parent.getChildren()) {
            if (control.isVisible()) {
                if (control.getMenu() != null && control.getMenu() != parent.getMenu()) {
                    open(control.getClass().getSimpleName(), control.getMenu(), settle);
                }
                if (control instanceof ToolBar tools) {
                    Arrays.stream(tools.getItems()).map(item -> item.getToolTipText()).filter(tip -> tip != null && RAW
                            .matcher(tip).matches()).forEach(tip -> wrong.add("tool: " + tip));
                }
                if (control instanceof Composite composite) {
                    below(composite, settle);
                }
            }
        }
    }

    private void open(String path, Menu menu, Runnable settle) {
        menu.notifyListeners(SWT.Show, new Event());
        settle.run();
        Set<String> labels = new HashSet<>();
        List<MenuItem> offered = new ArrayList<>(List.of(menu.getItems()));
        for (MenuItem item : offered) {
            if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                String label = item.getText().replaceAll("\t.*", "").replace("&", "");
                String whole = path + " > " + label;
                if (!labels.add(label)) {
                    wrong.add("twice: " + whole);
                }
                if (RAW.matcher(label).matches()) {
                    wrong.add("raw: " + whole);
                }
                if (item.getMenu() != null) {
                    open(whole, item.getMenu(), settle);
                } else {
                    items.merge(whole, item.isEnabled(), Boolean::logicalOr);
                }
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
        settle.run();
    }

    /** What no menu may have: two items that are called the same, and the keys of texts instead of texts. */
    Set<String> wrong() {
        return wrong;
    }

    /** What could be chosen whenever the menus were open. */
    boolean canBeChosen(String item) {
        return items.getOrDefault(item, false);
    }

    /** What could never be chosen. */
    Set<String> dead() {
        Set<String> dead = new TreeSet<>();
        items.forEach((item, enabled) -> {
            // Undo and Redo also say what they would undo and redo.
            if (!enabled && items.keySet().stream().noneMatch(other -> other.startsWith(item + " ")
                    && items.get(other))) {
                dead.add(item);
            }
        });
        return dead;
    }
}
