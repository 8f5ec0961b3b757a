/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.text.Messages;

/** Lets goals be dragged to another place in their tree: before, behind or into another goal. */
final class GoalDragging extends ViewerDropAdapter {

    private static final Messages MESSAGES = Messages.of(GoalDragging.class);

    private static final Transfer[] GOALS = { LocalSelectionTransfer.getTransfer() };

    private final StrategyDocument document;

    private GoalDragging(TreeViewer viewer, StrategyDocument document) {
        super(viewer);
        this.document = document;
    }

    static void install(TreeViewer viewer, StrategyDocument document) {
        viewer.addDragSupport(DND.DROP_MOVE, GOALS, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, GOALS, new GoalDragging(viewer, document));
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return dragged() instanceof Goal goal
                && (target == null || target instanceof Goal other && GoalOutline.canStandWithin(goal, other));
    }

    @Override
    public boolean performDrop(Object data) {
        Goal goal = (Goal) dragged();
        Goal target = (Goal) getCurrentTarget();
        GoalOutline outline = new GoalOutline(document.strategy());
        return document.edit(MESSAGES.message("edit.move", ElementName.of(goal)), () -> {
            switch (getCurrentLocation()) {
            case LOCATION_BEFORE -> outline.moveBeside(goal, target, false);
            case LOCATION_AFTER -> outline.moveBeside(goal, target, true);
            default -> outline.moveWithin(goal, target);
            }
        });
    }

    private static Object dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof
                org.eclipse.jface.viewers.IStructuredSelection selection ? selection.getFirstElement() : null;
    }
}
