/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio;

import java.util.Map;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.studio.files.FileCommands;
import org.partnerstrategy.ui.Icons;

/**
 * The menus and the toolbar. Other plug-ins add to them: to {@code menu:file?after=import.ext}, to
 * {@code menu:org.partnerstrategy.export}, to {@code menu:edit?after=additions}, to
 * {@code menu:view?after=presentation} and to {@code menu:help?after=additions}. What our own plug-ins add has groups
 * of its own, which no other Eclipse has: there it stands in the menu of the strategy.
 */
final class StudioBars extends ActionBarAdvisor {

    private static final Messages MESSAGES = Messages.of(StudioBars.class);

    /** The menu to which plug-ins add what a strategy can be exported to. */
    static final String EXPORT_MENU = "org.partnerstrategy.export";
    private static final String VIEW_MENU = "view";

    private Items items;

    StudioBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        items = new Items(window);
        // Other than in the platform's words, so that all menus speak the same language.
        Map.ofEntries(Map.entry(ActionFactory.SAVE, "file.save"), Map.entry(ActionFactory.SAVE_AS, "file.saveAs"),
                Map.entry(ActionFactory.SAVE_ALL, "file.saveAll"), Map.entry(ActionFactory.REVERT, "file.revert"),
                Map.entry(ActionFactory.PRINT, "file.print"), Map.entry(ActionFactory.CLOSE, "file.close"),
                Map.entry(ActionFactory.CLOSE_ALL, "file.closeAll"), Map.entry(ActionFactory.QUIT, "file.exit"),
                Map.entry(ActionFactory.UNDO, "edit.undo"), Map.entry(ActionFactory.REDO, "edit.redo"))
                .forEach((factory, key) -> make(window, factory, key));
        icon(ActionFactory.SAVE, "file-save");
        icon(ActionFactory.UNDO, "edit-undo");
        icon(ActionFactory.REDO, "edit-redo");
    }

    private void make(IWorkbenchWindow window, ActionFactory factory, String key) {
        IWorkbenchAction action = factory.create(window);
        action.setText(MESSAGES.text("menu." + key));
        action.setToolTipText(MESSAGES.text("menu." + key).replace("&", "").replace("...", ""));
        action.setImageDescriptor(null);
        action.setDisabledImageDescriptor(null);
        register(action);
    }

    private void icon(ActionFactory factory, String icon) {
        getAction(factory.getId()).setImageDescriptor(Icons.descriptor(icon));
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(fileMenu());
        bar.add(editMenu());
        bar.add(viewMenu());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(helpMenu());
    }

    private IMenuManager fileMenu() {
        MenuManager menu = menu("file", IWorkbenchActionConstants.M_FILE);
        menu.add(items.command(FileCommands.NEW, "file.new", "file-new"));
        menu.add(new GroupMarker("org.partnerstrategy.new"));
        menu.add(items.command(FileCommands.OPEN, "file.open", "file-open"));
        MenuManager recent = menu("file.recent", "org.partnerstrategy.recent");
        recent.add(new RecentItems(items.window()));
        menu.add(recent);
        menu.add(new Separator(IWorkbenchActionConstants.IMPORT_EXT));
        menu.add(new GroupMarker("org.partnerstrategy.import"));
        MenuManager export = menu("file.export", EXPORT_MENU);
        export.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(export);
        menu.add(new Separator(IWorkbenchActionConstants.SAVE_GROUP));
        add(menu, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
        menu.add(new GroupMarker("org.partnerstrategy.compare"));
        menu.add(new Separator(IWorkbenchActionConstants.PRINT_EXT));
        add(menu, ActionFactory.PRINT);
        menu.add(new Separator(IWorkbenchActionConstants.CLOSE_EXT));
        add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        menu.add(new Separator(IWorkbenchActionConstants.FILE_END));
        add(menu, ActionFactory.QUIT);
        return menu;
    }

    private IMenuManager editMenu() {
        MenuManager menu = menu("edit", IWorkbenchActionConstants.M_EDIT);
        add(menu, ActionFactory.UNDO, ActionFactory.REDO);
        menu.add(new Separator(IWorkbenchActionConstants.CUT_EXT));
        menu.add(items.command(IWorkbenchCommandConstants.EDIT_CUT, "edit.cut", ""));
        menu.add(items.command(IWorkbenchCommandConstants.EDIT_COPY, "edit.copy", ""));
        menu.add(items.command(IWorkbenchCommandConstants.EDIT_PASTE, "edit.paste", ""));
        menu.add(items.command(IWorkbenchCommandConstants.EDIT_DELETE, "edit.delete", ""));
        menu.add(items.command(IWorkbenchCommandConstants.EDIT_SELECT_ALL, "edit.selectAll", ""));
        menu.add(new Separator(IWorkbenchActionConstants.FIND_EXT));
        menu.add(new GroupMarker("org.partnerstrategy.find"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(items.command(IWorkbenchCommandConstants.WINDOW_PREFERENCES, "edit.settings", ""));
        return menu;
    }

    private IMenuManager viewMenu() {
        MenuManager menu = menu("view", VIEW_MENU);
        items.steps().forEach(menu::add);
        menu.add(new Separator("presentation"));
        menu.add(new GroupMarker("org.partnerstrategy.present"));
        menu.add(new Separator("views"));
        menu.add(new ViewItems(items.window()));
        menu.add(items.command(StudioCommands.RESET, "view.reset", ""));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        MenuManager appearance = menu("view.appearance", "org.partnerstrategy.appearance");
        appearance.add(new AppearanceItems());
        menu.add(appearance);
        return menu;
    }

    private IMenuManager helpMenu() {
        MenuManager menu = menu("help", IWorkbenchActionConstants.M_HELP);
        menu.add(items.command(StudioCommands.WELCOME, "help.welcome", ""));
        menu.add(items.command(FileCommands.EXAMPLE, "help.example", "example"));
        menu.add(new Separator());
        menu.add(items.command(IWorkbenchCommandConstants.HELP_DYNAMIC_HELP, "help.here", ""));
        menu.add(items.command(StudioCommands.KEYS, "help.keys", ""));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        // With a name, as what others add ends before the next group.
        menu.add(new Separator("group.about"));
        menu.add(items.command(IWorkbenchCommandConstants.HELP_ABOUT, "help.about", ""));
        return menu;
    }

    private static MenuManager menu(String key, String id) {
        return new MenuManager(MESSAGES.text("menu." + key), id);
    }

    private void add(IMenuManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            menu.add(getAction(factory.getId()));
        }
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager tools = new ToolBarManager(SWT.FLAT);
        tools.add(items.tool(FileCommands.NEW, "tool.new", "file-new"));
        tools.add(items.tool(FileCommands.OPEN, "tool.open", "file-open"));
        tools.add(getAction(ActionFactory.SAVE.getId()));
        tools.add(new Separator());
        tools.add(items.tool(IWorkbenchCommandConstants.EDIT_UNDO, "tool.undo", "edit-undo"));
        tools.add(items.tool(IWorkbenchCommandConstants.EDIT_REDO, "tool.redo", "edit-redo"));
        tools.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(tools);
    }
}
