/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterValuesException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Icons;

/**
 * Makes items of menus and toolbars that run commands.
 *
 * @param window the window in which they run
 */
record Items(IWorkbenchWindow window) {

    private static final Messages MESSAGES = Messages.of(Items.class);

    private static final String TOOL = "org.partnerstrategy.studio.tool.";
    private static final String STEP = "org.partnerstrategy.editor.step";
    private static final String STEP_PAGE = "org.partnerstrategy.editor.step.page";

    /** An item of a menu; without an icon when its name is empty. */
    IContributionItem command(String command, String key, String icon) {
        return item(command, MESSAGES.text("menu." + key), icon, Map.of());
    }

    /** An item of a toolbar. */
    IContributionItem tool(String command, String key, String icon) {
        CommandContributionItemParameter parameter = parameter(command, icon);
        // Of its own: where plug-ins bring the platform's programming environment, that hides items by their commands.
        parameter.id = TOOL + icon;
        parameter.tooltip = MESSAGES.text(key);
        return new CommandContributionItem(parameter);
    }

    /** An item for each page of the editor. */
    List<IContributionItem> steps() {
        try {
            Map<?, ?> pages = window.getService(ICommandService.class).getCommand(STEP).getParameter(STEP_PAGE)
                    .getValues().getParameterValues();
            return pages.entrySet().stream().map(page -> item(STEP, (String) page.getKey(), "",
                    Map.of(STEP_PAGE, (String) page.getValue()))).toList();
        } catch (NotDefinedException | ParameterValuesException e) {
            throw new IllegalStateException(e);
        }
    }

    private IContributionItem item(String command, String label, String icon, Map<String, String> values) {
        CommandContributionItemParameter parameter = parameter(command, icon);
        parameter.label = label;
        parameter.parameters = values;
        return new CommandContributionItem(parameter);
    }

    private CommandContributionItemParameter parameter(String command, String icon) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, null, command,
                CommandContributionItem.STYLE_PUSH);
        if (!icon.isEmpty()) {
            parameter.icon = Icons.descriptor(icon);
        }
        return parameter;
    }
}
