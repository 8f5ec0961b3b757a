/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.partnerstrategy.editor.StrategyOpener;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.studio.files.FileList;
import org.partnerstrategy.studio.files.StudioFolder;

/** The files that were opened lately, in a menu. Those that are gone can be seen and not be chosen. */
final class RecentItems extends CompoundContributionItem {

    private static final Messages MESSAGES = Messages.of(RecentItems.class);

    private final IWorkbenchWindow window;

    RecentItems(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        FileList recent = StudioFolder.current().recent();
        List<IContributionItem> items = new ArrayList<>();
        for (Path file : recent.files()) {
            items.add(item(MESSAGES.text("recent.item", items.size() + 1, file.getFileName().toString(),
                    file.getParent().toString()), Files.exists(file),
                    () -> new StrategyOpener(window).open(file)));
        }
        if (items.isEmpty()) {
            items.add(item(MESSAGES.text("recent.none"), false, () -> { }));
        } else {
            items.add(new Separator());
            items.add(item(MESSAGES.text("recent.clear"), true, () -> recent.set(List.of())));
        }
        return items.toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(String label, boolean enabled, Runnable act) {
        Action action = new Action(label) {
            @Override
            public void run() {
                act.run();
            }
        };
        action.setEnabled(enabled);
        return new ActionContributionItem(action);
    }
}
