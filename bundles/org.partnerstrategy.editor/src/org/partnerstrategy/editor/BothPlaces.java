/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.compare.merge.Conflict;
import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.Shades;

/**
 * The two places that a relation has in the matrix by two versions: the own one is filled, the other one is open.
 *
 * @param strategy the own version, with the thresholds and the line
 * @param ours the own place
 * @param theirs the other place
 */
record BothPlaces(PartnerStrategy strategy, Position ours, Position theirs) {

    private static final Messages MESSAGES = Messages.of(BothPlaces.class);

    private static final int SIDE = 140;
    private static final int MARGIN = 8;
    private static final int RADIUS = 5;

    /** The places about which two versions disagree; none where the conflict is about something else. */
    static Optional<BothPlaces> of(Conflict conflict) {
        return conflict.ours().filter(ours -> conflict.feature().isPresent())
                .flatMap(ours -> place(ours).flatMap(mine -> conflict.theirs().flatMap(BothPlaces::place)
                        .filter(other -> !other.equals(mine) && EcoreUtil.getRootContainer(ours)
                                instanceof PartnerStrategy)
                        .map(other -> new BothPlaces((PartnerStrategy) EcoreUtil.getRootContainer(ours), mine,
                                other))));
    }

    private static Optional<Position> place(Identified element) {
        return switch (element) {
        case Assessment known -> place(known.getDependency(), known.getInfluence());
        case Development wanted -> place(wanted.getDesiredDependency(), wanted.getDesiredInfluence());
        default -> Optional.empty();
        };
    }

    private static Optional<Position> place(Score dependency, Score influence) {
        return dependency == null || influence == null ? Optional.empty()
                : Optional.of(new Position(dependency, influence));
    }

    /** Draws the matrix with both. */
    Control draw(Composite parent) {
        Canvas canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {

            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return new Point(SIDE, SIDE);
            }
        };
        String words = MESSAGES.text("conflicts.places", ours.influence().points(), ours.dependency().points(),
                theirs.influence().points(), theirs.dependency().points());
        canvas.setToolTipText(words);
        AccessibleName.give(canvas, words);
        canvas.addListener(SWT.Paint, event -> paint(event.gc, Shades.of(canvas)));
        return canvas;
    }

    private void paint(GC gc, Shades shades) {
        gc.setAntialias(SWT.ON);
        Color quiet = shades.between(0.5);
        gc.setForeground(quiet);
        gc.drawRectangle(x(0), y(Score.MAXIMUM), x(Score.MAXIMUM) - x(0), y(0) - y(Score.MAXIMUM));
        Cuts cuts = Cuts.of(strategy);
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawLine(x(cuts.dependency().points()), y(0), x(cuts.dependency().points()), y(Score.MAXIMUM));
        gc.drawLine(x(0), y(cuts.influence().points()), x(Score.MAXIMUM), y(cuts.influence().points()));
        gc.setLineStyle(SWT.LINE_SOLID);
        if (!StrategyLine.isBroken(strategy)) {
            List<Position> corners = StrategyLine.of(strategy).corners();
            gc.drawPolyline(corners.stream().flatMap(corner -> List.of(x(corner), y(corner)).stream())
                    .mapToInt(Integer::intValue).toArray());
        }
        gc.setForeground(shades.accent());
        gc.drawLine(x(ours), y(ours), x(theirs), y(theirs));
        gc.setBackground(shades.accent());
        gc.fillOval(x(ours) - RADIUS, y(ours) - RADIUS, 2 * RADIUS, 2 * RADIUS);
        gc.setLineWidth(2);
        gc.setBackground(new Color(shades.ground()));
        gc.fillOval(x(theirs) - RADIUS, y(theirs) - RADIUS, 2 * RADIUS, 2 * RADIUS);
        gc.drawOval(x(theirs) - RADIUS, y(theirs) - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    private static int x(Position position) {
        return x(position.dependency().points());
    }

    private static int y(Position position) {
        return y(position.influence().points());
    }

    private static int x(int dependency) {
        return MARGIN + dependency * (SIDE - 2 * MARGIN) / Score.MAXIMUM;
    }

    private static int y(int influence) {
        return SIDE - MARGIN - influence * (SIDE - 2 * MARGIN) / Score.MAXIMUM;
    }
}
