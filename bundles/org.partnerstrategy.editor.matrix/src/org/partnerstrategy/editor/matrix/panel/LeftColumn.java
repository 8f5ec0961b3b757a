/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;

/** The goals; under them what is to be placed, one line where nothing is; and the list of a crowd. */
public final class LeftColumn {

    private static final int[] HEIGHTS = { 30, 30, 40 };

    private final SashForm parts;
    private final GoalTree goals;
    private final Tray tray;
    private final CrowdList crowd;
    private int[] divided = HEIGHTS;
    private boolean wasEmpty;
    private boolean wasCrowd;

    /** Fills a part of the page. */
    public LeftColumn(Composite parent, MatrixModel shown, MatrixCanvas matrix) {
        parent.setLayout(new FillLayout());
        parts = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        goals = new GoalTree(parts, shown);
        tray = new Tray(parts, shown, matrix);
        crowd = new CrowdList(parts, shown);
        parts.setWeights(HEIGHTS);
        divided = parts.getWeights();
        parts.addListener(SWT.Resize, event -> divide());
    }

    /** Gives the tray as much room as it needs, until the user moves the border. */
    private void divide() {
        int height = parts.getClientArea().height;
        boolean same = wasEmpty == tray.isEmpty() && wasCrowd == crowd.isNeeded();
        if (height > 0 && (Arrays.equals(parts.getWeights(), divided) || !same)) {
            wasEmpty = tray.isEmpty();
            wasCrowd = crowd.isNeeded();
            int line = tray.control().computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
            int list = wasCrowd ? height * HEIGHTS[2] / 100 : 0;
            int below = wasEmpty ? line : (height - list) * HEIGHTS[1] / (HEIGHTS[0] + HEIGHTS[1]);
            parts.setWeights(Math.max(1, height - list - below), below, wasCrowd ? list : 1);
            divided = parts.getWeights();
            parts.layout();
        }
    }

    /** Shows goals and relations as they are now. */
    public void refresh() {
        goals.refresh();
        tray.refresh();
        crowd.refresh();
        divide();
    }

    /** Shows what is selected. */
    public void showSelection() {
        goals.showSelection();
        tray.showSelection();
        crowd.showSelection();
    }
}
