/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.outline;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
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
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** Moves goals into other goals or back to the top, and relations to other goals, by dragging them there. */
public final class GoalDrop extends ViewerDropAdapter {

    private static final Transfer[] WITHIN = {LocalSelectionTransfer.getTransfer()};

    private final StrategyDocument document;

    private GoalDrop(TreeViewer viewer, StrategyDocument document) {
        super(viewer);
        this.document = document;
        setFeedbackEnabled(false);
    }

    static void install(TreeViewer viewer, StrategyDocument document) {
        viewer.addDropSupport(DND.DROP_MOVE, WITHIN, new GoalDrop(viewer, document));
        viewer.addDragSupport(DND.DROP_MOVE, WITHIN, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }
        });
    }

    private List<EObject> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection()
                instanceof IStructuredSelection selection
                        ? selection.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList()
                        : List.of();
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        List<EObject> dragged = dragged();
        return !dragged.isEmpty() && dragged.stream().allMatch(element -> fits(element, target));
    }

    private static boolean fits(EObject element, Object target) {
        return switch (element) {
        case Goal goal when target instanceof Goal to -> goal.eContainer() != to && !EcoreUtil.isAncestor(goal, to);
        case Goal goal when target instanceof OutlineGroup group -> isTop(group, goal);
        case Relation relation when target instanceof Goal to -> relation.getGoal() != to
                && to.getRelations().stream().noneMatch(other -> other.getPartner() == relation.getPartner());
        default -> false;
        };
    }

    private static boolean isTop(OutlineGroup group, Goal goal) {
        return group.list().getEReferenceType() == goal.eClass() && goal.eContainer() != group.strategy();
    }

    @Override
    public boolean performDrop(Object data) {
        List<EObject> dragged = dragged();
        Object target = getCurrentTarget();
        Object name = target instanceof Goal goal ? ElementName.of(goal) : ElementName.of(document.strategy());
        return document.edit(label(name),
                () -> dragged.forEach(element -> move(element, target)));
    }

    /**
     * The step in which goals or relations come under another element.
     *
     * @param target the name of that element: a message or plain text
     */
    public static Message label(Object target) {
        return Message.of(GoalDrop.class, "moved", target);
    }

    private void move(EObject element, Object target) {
        if (element instanceof Relation relation) {
            relation.setGoal((Goal) target);
        } else if (target instanceof Goal goal) {
            goal.getGoals().add((Goal) element);
        } else {
            document.strategy().getGoals().add((Goal) element);
        }
    }
}
