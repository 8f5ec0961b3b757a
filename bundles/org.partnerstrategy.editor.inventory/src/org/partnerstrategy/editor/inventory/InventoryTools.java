/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.inventory;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorSite;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Icons;
import org.partnerstrategy.ui.WorkbenchCommand;
import org.partnerstrategy.ui.grid.Grid;

/** What can be done above the table of the inventory. */
final class InventoryTools {

    private static final Messages MESSAGES = Messages.of(InventoryTools.class);

    private static final String CHANGE_MANY = "org.partnerstrategy.views.changeMany";
    private static final String IMPORT = "org.partnerstrategy.exchange.ui.import";

    private final Grid<Relation> grid;
    private final IEditorSite site;
    private final Action experience;

    InventoryTools(Grid<Relation> grid, IEditorSite site, ColumnTools columns) {
        this.grid = grid;
        this.site = site;
        ToolBarManager tools = grid.tools();
        tools.add(shown(action("add", "add-row", this::add)));
        tools.add(shown(action("delete", "delete-row", grid::delete)));
        tools.add(new Separator());
        experience = experience();
        tools.add(shown(experience));
        tools.add(shown(action("column", "attribute-column", columns::add)));
        if (canImport()) {
            tools.add(new Separator());
            tools.add(shown(action("import", "import-rows", this::importRegister)));
        }
        tools.update(true);
        columnsChanged();
        grid.offer(new WorkbenchCommand(site, CHANGE_MANY));
    }

    private Action experience() {
        Action toggle = new Action(MESSAGES.text("tool.experience"), IAction.AS_CHECK_BOX) {

            @Override
            public void run() {
                grid.setVisible(InventoryColumns.EXPERIENCE, isChecked());
            }
        };
        toggle.setToolTipText(MESSAGES.text("tool.experience.tip"));
        toggle.setImageDescriptor(Icons.descriptor("experience-column"));
        return toggle;
    }

    /** The table has other columns than before. */
    void columnsChanged() {
        experience.setChecked(grid.isVisible(InventoryColumns.EXPERIENCE));
        grid.table().getColumn(grid.table().getColumnCount() - 1).addListener(SWT.Resize,
                event -> experience.setChecked(grid.isVisible(InventoryColumns.EXPERIENCE)));
    }

    private static Action action(String key, String icon, Runnable run) {
        Action action = new Action(MESSAGES.text("tool." + key)) {

            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(MESSAGES.text("tool." + key + ".tip"));
        action.setImageDescriptor(Icons.descriptor(icon));
        return action;
    }

    private static ActionContributionItem shown(Action action) {
        ActionContributionItem item = new ActionContributionItem(action);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        return item;
    }

    /** Puts the keyboard where a relation can be typed. */
    void add() {
        grid.addRow();
    }

    /** Pastes what is on the clipboard as new relations. */
    void paste() {
        grid.addRow();
        grid.paste();
    }

    /** Whether registers can be imported in this installation. */
    boolean canImport() {
        return new WorkbenchCommand(site, IMPORT).isDefined();
    }

    void importRegister() {
        if (!new WorkbenchCommand(site, IMPORT).run()) {
            grid.notice(List.of(MESSAGES.text("import.failed")));
        }
    }
}
