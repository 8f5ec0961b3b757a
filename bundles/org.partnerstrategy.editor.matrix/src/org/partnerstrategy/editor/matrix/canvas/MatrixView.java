/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas.Use;
import org.partnerstrategy.editor.matrix.canvas.MatrixViewport.Picture;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.editor.matrix.gesture.Target;
import org.partnerstrategy.editor.matrix.gesture.Viewport;
import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Relation;

/**
 * The model of a matrix as it lies on a control: what is at a place, and where something is. Painter and gestures ask
 * it; it knows neither.
 */
final class MatrixView {

    private final Canvas canvas;
    private final MatrixModel model;
    private final Use use;
    private final MatrixViewport viewport;
    private final DragHandles handles;
    private BiPredicate<List<Relation>, org.eclipse.swt.graphics.Point> outside = (relations, place) -> false;

    MatrixView(Canvas canvas, MatrixModel model, double lettersSize, Use use) {
        this.canvas = canvas;
        this.model = model;
        this.use = use;
        viewport = new MatrixViewport(canvas, model, lettersSize);
        handles = new DragHandles(model, this::use);
    }

    /** The control. */
    Canvas canvas() {
        return canvas;
    }

    /** What is shown. */
    MatrixModel model() {
        return model;
    }

    /** What the matrix is there for; as of an earlier review it is there to look at. */
    Use use() {
        return model.isEarlier() ? Use.LOOK : use;
    }

    /** The size of the picture and the part of it that is shown. */
    MatrixViewport viewport() {
        return viewport;
    }

    /** What happens when something is taken hold of. */
    DragHandles handles() {
        return handles;
    }

    /** What is on the canvas now; none without a goal. */
    Optional<Picture> picture() {
        return viewport.picture();
    }

    /** What lies under a place of the canvas. */
    Optional<Target> targetAt(int x, int y) {
        return picture().flatMap(now -> now.targets().at(now.viewport().inScene(x, y), selectedIds()));
    }

    /** The position under a place of the canvas, the nearest for places beside the matrix. */
    Optional<Position> positionAt(int x, int y) {
        return picture().map(now -> {
            Point place = now.viewport().inScene(x, y);
            return now.scene().geometry().positionAt((int) Math.round(place.x()), (int) Math.round(place.y()));
        });
    }

    /** Where a position lies on the canvas. */
    Optional<org.eclipse.swt.graphics.Point> placeOf(Position position) {
        return picture().map(now -> {
            Point place = now.scene().geometry().point(position);
            return new org.eclipse.swt.graphics.Point(now.viewport().x(place), now.viewport().y(place));
        });
    }

    /** The relations among the selected ones that the picture knows, by their identities. */
    List<String> selectedIds() {
        return model.selected().stream().map(model::id).flatMap(Optional::stream).toList();
    }

    /** Where a relation's marker lies on the canvas. */
    Optional<Rectangle> bounds(Relation relation) {
        return model.id(relation).flatMap(id -> picture().flatMap(now -> now.targets().marker(id)
                .map(box -> onCanvas(box, now.viewport()))));
    }

    static Rectangle onCanvas(Box box, Viewport viewport) {
        int x = viewport.x(new Point(box.left(), box.top()));
        int y = viewport.y(new Point(box.left(), box.top()));
        return new Rectangle(x, y, (int) Math.ceil(box.width() * viewport.scale()),
                (int) Math.ceil(box.height() * viewport.scale()));
    }

    /** Moves a relation's marker into sight. */
    void reveal(Relation relation) {
        bounds(relation).ifPresent(box -> picture().ifPresent(now -> {
            if (!now.area().contains(box.x, box.y) || !now.area().contains(box.x + box.width, box.y + box.height)) {
                viewport.pan(now.area().width / 2 - box.x, now.area().height / 2 - box.y);
            }
        }));
    }

    /** The relations of these identities. */
    List<Relation> relations(Iterable<String> ids) {
        List<Relation> found = new ArrayList<>();
        ids.forEach(id -> Optional.ofNullable(model.relations().get(id)).ifPresent(found::add));
        return found;
    }

    /** Says who takes relations that are dropped beside the canvas. */
    void onDropOutside(BiPredicate<List<Relation>, org.eclipse.swt.graphics.Point> taker) {
        outside = taker;
    }

    /** Gives relations away that are dropped beside the canvas. Answers whether they were taken. */
    boolean dropsOutside(List<Relation> relations, int x, int y) {
        return !canvas.getClientArea().contains(x, y) && outside.test(relations, canvas.toDisplay(x, y));
    }

    void redraw() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }
}
