/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.partnerstrategy.model.text.Messages;

/** Tells a screen reader that the bar of steps is a list of tabs. */
final class StepBarAccessible {

    private static final Messages MESSAGES = Messages.of(StepBarAccessible.class);

    private StepBarAccessible() {
    }

    static void attach(Canvas canvas, StepBar bar) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID >= 0 ? bar.names().get(event.childID) : MESSAGES.text("steps");
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new Tabs(canvas, bar));
    }

    private static final class Tabs extends AccessibleControlAdapter {

        private final Canvas canvas;
        private final StepBar bar;

        Tabs(Canvas canvas, StepBar bar) {
            this.canvas = canvas;
            this.bar = bar;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID >= 0 ? ACC.ROLE_TABITEM : ACC.ROLE_TABFOLDER;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
            if (event.childID >= 0 && event.childID == bar.shown()) {
                event.detail |= ACC.STATE_SELECTED | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = bar.names().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = IntStream.range(0, bar.names().size()).boxed().toArray();
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            int place = bar.at(canvas.toControl(event.x, event.y));
            event.childID = place >= 0 ? place : ACC.CHILDID_SELF;
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            if (event.childID >= 0 && event.childID < bar.places().size()) {
                Rectangle place = bar.places().get(event.childID);
                Point corner = canvas.toDisplay(place.x, place.y);
                event.x = corner.x;
                event.y = corner.y;
                event.width = place.width;
                event.height = place.height;
            }
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = canvas.isFocusControl() ? bar.shown() : ACC.CHILDID_NONE;
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = bar.shown();
        }
    }
}
