/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.editor.matrix.output.MatrixPictures;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Icons;
import org.partnerstrategy.ui.MenuButton;
import org.partnerstrategy.ui.NativeLook;
import org.partnerstrategy.ui.WorkbenchCommand;

/** The tools over the matrix: which positions, what else is shown, how large, the search, and where it goes. */
final class MatrixTools {

    private static final Messages MESSAGES = Messages.of(MatrixTools.class);

    private static final int COLUMNS = 8;
    private static final int SEARCH = 150;

    private final Composite body;
    private final MatrixModel shown;
    private final Map<ToolItem, String> words = new LinkedHashMap<>();
    private ToolBar room;

    MatrixTools(Composite parent, MatrixModel shown) {
        this.shown = shown;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).extendedMargins(8, 8, 4, 4).spacing(8, 0).applyTo(body);
    }

    Control control() {
        return body;
    }

    /**
     * Fills it.
     *
     * @param together the commands for several assessors; those that this installation does not have are left out
     */
    void fill(MatrixCanvas matrix, MatrixPictures pictures, Runnable present, List<WorkbenchCommand> together) {
        new ViewChoice(body, shown);
        menu("show", menu -> ShowMenu.fill(menu, shown));
        menu("together", menu -> together.stream().filter(WorkbenchCommand::isDefined)
                .forEach(command -> add(menu, command.label(), command::run)));
        ToolBar zoom = bar();
        item(zoom, "zoom.out", "zoom-out", () -> matrix.zoom(false));
        item(zoom, "zoom.fit", "zoom-fit", matrix::fit);
        item(zoom, "zoom.in", "zoom-in", () -> matrix.zoom(true));
        GridDataFactory.fillDefaults().grab(true, false).hint(SEARCH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(new PartnerSearch(body, shown).control());
        MenuButton filter = menu("filter", menu -> FilterMenu.fill(menu, shown));
        Runnable count = () -> showFilter(filter);
        shown.onFilter(count);
        shown.onChange(count);
        menu("picture", menu -> {
            command(menu, "copy", pictures::copy);
            command(menu, "copySlide", pictures::copySlide);
            command(menu, "export", pictures::export);
            if (!room.getVisible()) {
                menu.add(new Separator());
                command(menu, "print", pictures::print);
                command(menu, "present", present);
            }
        });
        room = bar();
        words.put(item(room, "print", "print", pictures::print), MESSAGES.text("print"));
        words.put(item(room, "present", "present", present), MESSAGES.text("present"));
        body.addListener(SWT.Resize, event -> fit());
    }

    /**
     * Print and present have words only where the field for the search keeps its room beside them. Where there is no
     * room for their icons either, they are in the menu before them.
     */
    private void fit() {
        words.forEach(ToolItem::setText);
        show(room, true);
        if (!isRoomy()) {
            words.keySet().forEach(item -> item.setText(""));
            show(room, isRoomy());
        }
        body.layout(true);
    }

    private boolean isRoomy() {
        return body.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= body.getClientArea().width;
    }

    private static void show(Control control, boolean isShown) {
        control.setVisible(isShown);
        ((GridData) control.getLayoutData()).exclude = !isShown;
    }

    private ToolBar bar() {
        ToolBar bar = new ToolBar(body, SWT.FLAT | SWT.RIGHT);
        NativeLook.keep(bar);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(bar);
        return bar;
    }

    private static ToolItem item(ToolBar bar, String key, String icon, Runnable run) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(Icons.image(icon));
        item.setToolTipText(MESSAGES.text(key + ".hint"));
        item.addListener(SWT.Selection, event -> run.run());
        return item;
    }

    /** Says how many stand out while others fade. */
    private void showFilter(MenuButton button) {
        int all = shown.relations().size();
        int faded = shown.faded().size();
        if (!button.control().isDisposed() && button.setText(
                faded == 0 ? MESSAGES.text("filter") : MESSAGES.text("filter.some", all - faded, all))) {
            fit();
        }
    }

    private MenuButton menu(String key, Consumer<IMenuManager> content) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(content::accept);
        MenuButton button = new MenuButton(body, MESSAGES.text(key), MESSAGES.text(key + ".hint"),
                menu::createContextMenu);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button.control());
        button.control().addDisposeListener(event -> menu.dispose());
        return button;
    }

    private static void command(IMenuManager menu, String key, Runnable run) {
        add(menu, MESSAGES.text(key), run);
    }

    private static void add(IMenuManager menu, String label, Runnable run) {
        menu.add(new Action(label) {

            @Override
            public void run() {
                run.run();
            }
        });
    }
}
