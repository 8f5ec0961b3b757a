/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.canvas;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.partnerstrategy.editor.matrix.gesture.HoverCard;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.model.Relation;

/** Says to screen readers what the matrix shows: a list, with an item for each relation. */
final class AccessibleMatrix {

    private final MatrixView view;
    private final Canvas canvas;
    private final MatrixModel model;

    private AccessibleMatrix(MatrixView view) {
        this.view = view;
        canvas = view.canvas();
        model = view.model();
    }

    static AccessibleMatrix describe(MatrixView view) {
        AccessibleMatrix described = new AccessibleMatrix(view);
        described.canvas.getAccessible().addAccessibleListener(described.new Words());
        described.canvas.getAccessible().addAccessibleControlListener(described.new Items());
        return described;
    }

    /** Tells which relation is selected now. */
    void selectionChanged() {
        if (!canvas.isDisposed() && canvas.isFocusControl()) {
            canvas.getAccessible().setFocus(focus());
            canvas.getAccessible().selectionChanged();
        }
    }

    private List<Relation> relations() {
        return List.copyOf(model.relations().values());
    }

    private Optional<Relation> relation(int child) {
        List<Relation> relations = relations();
        return child >= 0 && child < relations.size() ? Optional.of(relations.get(child)) : Optional.empty();
    }

    private int focus() {
        return model.selected().stream().findFirst().map(relations()::indexOf).filter(index -> index >= 0)
                .orElse(ACC.CHILDID_SELF);
    }

    private final class Words extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent event) {
            event.result = relation(event.childID)
                    .map(relation -> name(HoverCard.of(relation, view.model().options().review())))
                    .or(() -> view.picture().map(now -> now.scene().title())).orElse("");
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = relation(event.childID).isPresent() ? ""
                    : view.picture().map(MatrixViewport.Picture::scene).map(MatrixScene::description).orElse("");
        }

        private static String name(HoverCard card) {
            return card.title() + ". " + String.join(" ", card.lines());
        }
    }

    private final class Items extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = relations().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            Object[] children = new Object[relations().size()];
            for (int i = 0; i < children.length; i++) {
                children[i] = i;
            }
            event.children = children;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE
                    | relation(event.childID).filter(model.selected()::contains)
                            .map(selected -> ACC.STATE_SELECTED | ACC.STATE_FOCUSED).orElse(0);
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = canvas.isFocusControl() ? focus() : ACC.CHILDID_NONE;
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = focus() == ACC.CHILDID_SELF ? ACC.CHILDID_NONE : focus();
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle bounds = relation(event.childID).flatMap(view::bounds).orElseGet(canvas::getClientArea);
            Rectangle onDisplay = canvas.getDisplay().map(canvas, null, bounds);
            event.x = onDisplay.x;
            event.y = onDisplay.y;
            event.width = onDisplay.width;
            event.height = onDisplay.height;
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            org.eclipse.swt.graphics.Point place = canvas.toControl(event.x, event.y);
            event.childID = view.targetAt(place.x, place.y).map(target ->
                    target instanceof org.partnerstrategy.editor.matrix.gesture.Target.Marker marker
                            ? relations().indexOf(model.relations().get(marker.relation())) : ACC.CHILDID_SELF)
                    .orElse(ACC.CHILDID_SELF);
        }
    }
}
