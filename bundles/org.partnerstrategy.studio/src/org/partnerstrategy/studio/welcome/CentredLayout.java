/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Puts one control in the middle, no wider than is good to read. */
final class CentredLayout extends Layout {

    private final int widest;
    private final int margin;

    CentredLayout(int widest, int margin) {
        this.widest = widest;
        this.margin = margin;
    }

    @Override
    protected Point computeSize(Composite composite, int width, int height, boolean flush) {
        int inner = width == SWT.DEFAULT ? widest : Math.min(widest, width - 2 * margin);
        Point size = composite.getChildren()[0].computeSize(Math.max(0, inner), SWT.DEFAULT, flush);
        return new Point(size.x + 2 * margin, size.y + 2 * margin);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        Rectangle area = composite.getClientArea();
        Control control = composite.getChildren()[0];
        int width = Math.max(0, Math.min(widest, area.width - 2 * margin));
        int height = control.computeSize(width, SWT.DEFAULT, flush).y;
        // A little above the middle, where the eye rests.
        int top = Math.max(margin, (area.height - height) / 3);
        control.setBounds((area.width - width) / 2, top, width, height);
    }
}
