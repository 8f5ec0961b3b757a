/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** The steps with all their names first; what is left of the width belongs to what comes next, at least its button. */
final class HeadLayout extends Layout {

    private final StepBar steps;
    private final NextTaskBar next;

    HeadLayout(StepBar steps, NextTaskBar next) {
        this.steps = steps;
        this.next = next;
    }

    @Override
    protected Point computeSize(Composite composite, int width, int height, boolean flush) {
        Point size = steps.size();
        return new Point(width == SWT.DEFAULT ? size.x + next.narrowest() : width,
                Math.max(size.y, next.control().computeSize(SWT.DEFAULT, SWT.DEFAULT, flush).y));
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        Rectangle area = composite.getClientArea();
        int right = Math.max(next.narrowest(), area.width - steps.size().x);
        steps.control().setBounds(area.x, area.y, area.width - right, area.height);
        next.control().setBounds(area.x + area.width - right, area.y, right, area.height);
    }
}
