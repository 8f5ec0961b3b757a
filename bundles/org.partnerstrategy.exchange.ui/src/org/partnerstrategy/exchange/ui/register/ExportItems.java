/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.partnerstrategy.exchange.Exporter;
import org.partnerstrategy.exchange.Exporters;
import org.partnerstrategy.model.text.Messages;

/** In the menu Export: what plug-ins can write. */
public final class ExportItems extends CompoundContributionItem {

    private static final Messages MESSAGES = Messages.of(ExportItems.class);

    @Override
    protected IContributionItem[] getContributionItems() {
        return Exporters.installed().all().stream().filter(exporter -> !ExportTableHandler.isTable(exporter))
                .map(ExportItems::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Exporter exporter) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(PlatformUI.getWorkbench(),
                exporter.id(), ExportTableHandler.COMMAND, SWT.PUSH);
        item.parameters = Map.of(ExportTableHandler.FORMAT, exporter.id());
        item.label = MESSAGES.text("table.item", exporter.label().in(Locale.getDefault()));
        return new CommandContributionItem(item);
    }
}
