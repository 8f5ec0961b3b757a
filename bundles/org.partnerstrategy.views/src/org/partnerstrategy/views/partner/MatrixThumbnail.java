/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.partner;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.ui.Shades;
import org.partnerstrategy.ui.AccessibleName;

/** A small picture of where a relation is in its goal's matrix, and where it should go. */
final class MatrixThumbnail {

    private static final int SIDE = 72;
    private static final int DOT = 8;
    private static final int FAINT = 110;
    private static final int FULL = 255;

    private final Canvas canvas;
    private final Relation relation;

    private MatrixThumbnail(Canvas canvas, Relation relation) {
        this.canvas = canvas;
        this.relation = relation;
    }

    static void create(Composite parent, Relation relation, String description) {
        Canvas canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(SIDE, SIDE).applyTo(canvas);
        MatrixThumbnail thumbnail = new MatrixThumbnail(canvas, relation);
        canvas.addPaintListener(event -> thumbnail.paint(event.gc));
        canvas.setToolTipText(description);
        AccessibleName.give(canvas, description);
    }

    private void paint(GC gc) {
        if (relation.eResource() == null) {
            // Deleted a moment ago; the page is about to be made anew.
            return;
        }
        gc.setAntialias(SWT.ON);
        gc.setForeground(canvas.getForeground());
        frame(gc, Strategies.of(relation));
        Placement.now(relation).ifPresent(now -> {
            gc.setBackground(Shades.of(canvas).accent());
            gc.setForeground(Shades.of(canvas).accent());
            Point dot = place(now.position());
            gc.fillOval(dot.x - DOT / 2, dot.y - DOT / 2, DOT, DOT);
            Arrow.of(relation).ifPresent(arrow -> arrow(gc, dot, place(arrow.to())));
        });
    }

    private void frame(GC gc, PartnerStrategy strategy) {
        Rectangle area = canvas.getClientArea();
        gc.setAlpha(FAINT);
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        Cuts cuts = Cuts.of(strategy);
        Point cut = place(new Position(cuts.dependency(), cuts.influence()));
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawLine(cut.x, 0, cut.x, area.height - 1);
        gc.drawLine(0, cut.y, area.width - 1, cut.y);
        gc.setLineStyle(SWT.LINE_SOLID);
        List<Point> corners = StrategyLine.of(strategy).corners().stream().map(this::place).toList();
        for (int corner = 1; corner < corners.size(); corner++) {
            gc.drawLine(corners.get(corner - 1).x, corners.get(corner - 1).y, corners.get(corner).x,
                    corners.get(corner).y);
        }
        gc.setAlpha(FULL);
    }

    private static void arrow(GC gc, Point from, Point to) {
        if (from.equals(to)) {
            return;
        }
        gc.setLineWidth(2);
        gc.drawLine(from.x, from.y, to.x, to.y);
        double angle = Math.atan2(to.y - from.y, to.x - from.x);
        double spread = 0.5;
        for (double side : new double[] {angle + spread, angle - spread}) {
            gc.drawLine(to.x, to.y, (int) Math.round(to.x - DOT * Math.cos(side)),
                    (int) Math.round(to.y - DOT * Math.sin(side)));
        }
        gc.setLineWidth(1);
    }

    private Point place(Position position) {
        Rectangle area = canvas.getClientArea();
        int most = 100;
        return new Point(position.dependency().points() * (area.width - 1) / most,
                (most - position.influence().points()) * (area.height - 1) / most);
    }
}
