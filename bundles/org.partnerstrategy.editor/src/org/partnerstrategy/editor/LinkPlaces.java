/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.widgets.AbstractHyperlink;

/**
 * Tells screen readers where the links of forms are. The links themselves add their place in what is around them twice,
 * so that who follows the text with a magnifier looks beside them.
 */
final class LinkPlaces {

    private static final String WATCHED = LinkPlaces.class.getName();

    private LinkPlaces() {
    }

    /** Does so for all links that are made on a display from now on. Asking for it again changes nothing. */
    static void watch(Display display) {
        if (display.getData(WATCHED) == null) {
            display.setData(WATCHED, Boolean.TRUE);
            // Sent for each widget when the code that made it is done.
            display.addFilter(SWT.Skin, event -> {
                if (event.widget instanceof AbstractHyperlink link) {
                    link.getAccessible().addAccessibleControlListener(new Place(link));
                }
            });
        }
    }

    /** The last listener is asked last, and so is right. */
    private static final class Place extends AccessibleControlAdapter {

        private final AbstractHyperlink link;

        Place(AbstractHyperlink link) {
            this.link = link;
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle bounds = link.getBounds();
            Point place = link.toDisplay(0, 0);
            event.x = place.x;
            event.y = place.y;
            event.width = bounds.width;
            event.height = bounds.height;
        }
    }
}
