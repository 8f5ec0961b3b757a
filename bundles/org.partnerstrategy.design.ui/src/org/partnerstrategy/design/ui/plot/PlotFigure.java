/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.partnerstrategy.design.matrix.DiagramGeometry;
import org.partnerstrategy.design.matrix.Ground;
import org.partnerstrategy.matrix.overlay.Overlay;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.text.Messages;

/**
 * Zones, axes, cuts and the strategy line (handbook, figure 1), the heading of what is still to be placed, how far
 * assessors lie apart, and marks of plug-ins.
 */
final class PlotFigure extends Figure {

    private static final Messages MESSAGES = Messages.of(PlotFigure.class);

    private static final int ABOVE_COLUMN = 10;

    private final Supplier<Optional<Goal>> goal;
    private final Supplier<List<Overlay>> overlays;
    private final BooleanSupplier spread;
    private final MarkPainter painter = new MarkPainter();
    private Optional<Ground> ground = Optional.empty();

    PlotFigure(Supplier<Optional<Goal>> goal, Supplier<List<Overlay>> overlays, BooleanSupplier spread) {
        this.goal = goal;
        this.overlays = overlays;
        this.spread = spread;
    }

    /** Draws what the strategy says now. */
    void drawAgain() {
        ground = Optional.empty();
        repaint();
    }

    void dispose() {
        painter.dispose();
    }

    @Override
    public Dimension getPreferredSize(int width, int height) {
        return new Dimension((int) DiagramGeometry.PLOT.width(), (int) DiagramGeometry.PLOT.height());
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (ground.isEmpty()) {
            ground = goal.get().map(shown -> Ground.of(shown, Locale.getDefault(), overlays.get(),
                    spread.getAsBoolean()));
        }
        graphics.pushState();
        try {
            graphics.translate(getBounds().x, getBounds().y);
            ground.ifPresent(shown -> painter.paint(shown.marks(), graphics));
            if (goal.get().filter(PlotFigure::hasToPlace).isPresent()) {
                painter.paint(List.of(heading()), graphics);
            }
        } finally {
            graphics.popState();
        }
    }

    private static boolean hasToPlace(Goal shown) {
        return shown.getRelations().stream().anyMatch(relation -> Round.newest(relation).isEmpty());
    }

    private static Mark heading() {
        Point first = DiagramGeometry.toPlace(0);
        return Mark.Text.of(Role.HEADING, new Point(first.x(), first.y() - ABOVE_COLUMN), Mark.Anchor.START,
                MESSAGES.text("toPlace"));
    }
}
