/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.sirius.diagram.ui.tools.internal.figure.DConnectionLayerEx;

/**
 * All lines, and over them what is written beside them: else a line is drawn through the texts of others. A picture is
 * made of lines one after the other, without their layer: there each has its texts with it, and the last paints those
 * again through which a later line went.
 */
final class LineLayer extends DConnectionLayerEx {

    /** A line that can leave its texts to the layer. */
    interface WithTexts {

        /** Paints what is written beside the line. */
        void paintTexts(Graphics graphics);

        /** Whether another line goes through what is written beside this one. */
        boolean isCrossed(IFigure other);
    }

    private boolean isPainting;

    /** Whether all lines are painted, and their texts later. */
    boolean isPainting() {
        return isPainting;
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        isPainting = true;
        try {
            super.paintChildren(graphics);
        } finally {
            isPainting = false;
        }
        getChildren().forEach(line -> {
            if (line.isVisible() && line instanceof WithTexts written) {
                written.paintTexts(graphics);
            }
        });
    }

    /** Is told by a line, which was painted with its texts, that it was. */
    void painted(IFigure line, Graphics graphics) {
        if (!isPainting && getChildren().reversed().stream().filter(IFigure::isVisible).findFirst()
                .filter(last -> last == line).isPresent()) {
            paintCrossedTexts(graphics);
        }
    }

    private void paintCrossedTexts(Graphics graphics) {
        List<? extends IFigure> lines = getChildren().stream().filter(IFigure::isVisible).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof WithTexts written
                    && lines.subList(i + 1, lines.size()).stream().anyMatch(written::isCrossed)) {
                written.paintTexts(graphics);
            }
        }
    }
}
