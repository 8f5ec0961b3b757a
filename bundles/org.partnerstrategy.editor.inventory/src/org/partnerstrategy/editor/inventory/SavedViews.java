/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.inventory;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.osgi.service.prefs.BackingStoreException;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.MenuButton;
import org.partnerstrategy.ui.Question;
import org.partnerstrategy.ui.file.Replacing;
import org.partnerstrategy.ui.grid.Grid;

/**
 * Ways to look at the inventory that the user gave a name: columns, order, filters and groups. They are the user's, for
 * all strategies, and not part of a strategy: how one person looks at it is no change that others would have to merge.
 */
final class SavedViews {

    private static final Messages MESSAGES = Messages.of(SavedViews.class);

    private static final String NODE = "org.partnerstrategy.editor.inventory";
    private static final String VIEWS = "views";

    private final Grid<Relation> grid;
    private final InventoryFilters filters;
    private final Runnable shown;
    private final Button button;

    /**
     * @param shown is told when other columns may be shown
     */
    SavedViews(Grid<Relation> grid, InventoryFilters filters, Runnable shown) {
        this.grid = grid;
        this.filters = filters;
        this.shown = shown;
        button = new MenuButton(grid.filters(), MESSAGES.text("views"), MESSAGES.text("views.tip"), this::menu)
                .control();
    }

    private Menu menu(Button opener) {
        Menu menu = new Menu(opener);
        menu.addListener(SWT.Show, event -> fill(menu));
        return menu;
    }

    private void fill(Menu menu) {
        Arrays.stream(menu.getItems()).forEach(MenuItem::dispose);
        List<String> names = names();
        names.forEach(name -> item(menu, name.replace("&", "&&"), () -> show(name)));
        if (!names.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        item(menu, MESSAGES.text("views.save"), this::save);
        MenuItem delete = new MenuItem(menu, SWT.CASCADE);
        delete.setText(MESSAGES.text("views.delete"));
        delete.setEnabled(!names.isEmpty());
        Menu deletable = new Menu(menu);
        delete.setMenu(deletable);
        names.forEach(name -> item(deletable, name.replace("&", "&&"), () -> delete(name)));
    }

    private static void item(Menu menu, String text, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> run.run());
    }

    private static IEclipsePreferences all() {
        return (IEclipsePreferences) InstanceScope.INSTANCE.getNode(NODE).node(VIEWS);
    }

    /** A name can have any letters, the one of a node no slash. */
    private static IEclipsePreferences view(String name) {
        return (IEclipsePreferences) all().node(URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    private static List<String> names() {
        try {
            return Arrays.stream(all().childrenNames()).map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
                    .sorted(String.CASE_INSENSITIVE_ORDER).toList();
        } catch (BackingStoreException e) {
            ILog.of(SavedViews.class).warn(e.getMessage(), e);
            return List.of();
        }
    }

    private void show(String name) {
        IEclipsePreferences view = view(name);
        grid.restore(view);
        filters.restore(view);
        shown.run();
        grid.setFocus();
    }

    private void save() {
        InputDialog dialog = new InputDialog(button.getShell(), MESSAGES.text("views.save.title"),
                MESSAGES.text("views.name"), "", text -> text.isBlank() ? "" : null);
        if (dialog.open() != Window.OK) {
            return;
        }
        String name = dialog.getValue().strip();
        if (!names().contains(name)
                || new Replacing(button.getShell(), MESSAGES.text("views.save.title")).replaces(name)) {
            IEclipsePreferences view = view(name);
            grid.keep(view);
            filters.keep(view);
            flush();
        }
    }

    private void delete(String name) {
        if (!Question.confirms(button.getShell(), MESSAGES.text("views.delete"),
                MESSAGES.text("views.delete.question", name), MESSAGES.text("views.delete.yes"),
                MESSAGES.text("views.delete.no"))) {
            return;
        }
        try {
            view(name).removeNode();
        } catch (BackingStoreException e) {
            ILog.of(SavedViews.class).warn(e.getMessage(), e);
        }
        flush();
    }

    private static void flush() {
        try {
            all().flush();
        } catch (BackingStoreException e) {
            // It is kept until the end of the program at least.
            ILog.of(SavedViews.class).warn(e.getMessage(), e);
        }
    }
}
