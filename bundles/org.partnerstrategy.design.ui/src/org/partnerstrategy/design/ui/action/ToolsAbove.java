/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.sirius.diagram.ui.tools.api.ui.actions.ActionIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * The bar above a diagram, which has other tools with each selection. It keeps the height of the highest: else the
 * diagram would jump by some pixels under the pointer that selects.
 */
final class ToolsAbove {

    /** How many things around a diagram belong to its editor. */
    private static final int AROUND = 6;

    private ToolsAbove() {
    }

    /** Makes room for the tools that the bar has now, and leaves it when there are lower ones. */
    static void makeRoom(Control diagram) {
        if (!diagram.isDisposed()) {
            Stream.iterate(diagram.getParent(), parent -> parent != null, Composite::getParent)
                    .limit(AROUND).flatMap(parent -> Stream.of(parent.getChildren())).map(ToolsAbove::tools)
                    .flatMap(Optional::stream).findFirst().ifPresent(tools -> {
                        leaveOutPasting(tools);
                        grow(tools);
                    });
        }
    }

    /** The tools in what lies directly above a diagram. */
    private static Optional<ToolBar> tools(Control sibling) {
        return sibling instanceof Composite bar && bar.getLayoutData() instanceof GridData
                ? Stream.of(bar.getChildren()).limit(1).filter(ToolBar.class::isInstance).map(ToolBar.class::cast)
                        .filter(tools -> tools.getLayoutData() instanceof GridData).findFirst() : Optional.empty();
    }

    /**
     * To know whether it could paste a picture, it reads the whole one from the clipboard several times with each
     * selection; formats can still be pasted by the menu.
     */
    private static void leaveOutPasting(ToolBar tools) {
        Stream.of(tools.getItems()).map(ToolItem::getData).filter(ContributionItem.class::isInstance)
                .map(item -> ((ContributionItem) item).getParent()).filter(Objects::nonNull).findFirst()
                .ifPresent(manager -> {
                    IContributionItem pasting = manager.remove(ActionIds.MENU_PASTE_FORMAT);
                    boolean found = pasting != null;
                    while (pasting != null) {
                        pasting.dispose();
                        pasting = manager.remove(ActionIds.MENU_PASTE_FORMAT);
                    }
                    if (found) {
                        manager.update(true);
                    }
                });
    }

    private static void grow(ToolBar tools) {
        GridData room = (GridData) tools.getLayoutData();
        int known = room.heightHint;
        room.heightHint = Math.max(known, tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        if (room.heightHint != known) {
            tools.getParent().getParent().layout(true, true);
        }
    }
}
