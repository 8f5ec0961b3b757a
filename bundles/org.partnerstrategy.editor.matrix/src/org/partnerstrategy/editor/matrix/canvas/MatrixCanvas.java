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

import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.partnerstrategy.editor.matrix.canvas.MatrixPainter.PlacedCard;
import org.partnerstrategy.editor.matrix.canvas.MatrixPainter.Scenery;
import org.partnerstrategy.editor.matrix.canvas.MatrixViewport.Picture;
import org.partnerstrategy.editor.matrix.gesture.Drag;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.editor.matrix.gesture.Target;
import org.partnerstrategy.editor.matrix.gesture.Viewport;
import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Relation;

/** Shows the matrix of a goal and lets it be edited with mouse and keyboard (handbook, steps 2 and 3). */
public final class MatrixCanvas {

    /** What a matrix is there for. */
    public enum Use {
        /** To change the strategy. */
        WORK,
        /** To look at: neither keys nor the mouse change anything in the strategy. */
        LOOK
    }

    private final Use use;
    private final Canvas canvas;
    private final MatrixModel shown;
    private final MatrixViewport stage;
    private final DragHandles grips;
    private final MatrixPainter painter;
    private final MouseGestures mouse;
    private final KeyGestures keys;

    private BiPredicate<List<Relation>, org.eclipse.swt.graphics.Point> outside = (relations, place) -> false;
    private long lastPaint;

    /**
     * Makes the canvas.
     *
     * @param lettersSize how large letters are: 1 is their usual size
     * @param use whether the strategy can be changed in it
     */
    public MatrixCanvas(Composite parent, MatrixModel shown, double lettersSize, Use use) {
        this.shown = shown;
        this.use = use;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        canvas.setData(MatrixCanvas.class.getName(), this);
        stage = new MatrixViewport(canvas, shown, lettersSize);
        grips = new DragHandles(shown, use);
        painter = new MatrixPainter(this);
        mouse = new MouseGestures(this);
        keys = new KeyGestures(this);
        AccessibleMatrix words = AccessibleMatrix.describe(this);
        ISelectionChangedListener selected = event -> {
            canvas.redraw();
            words.selectionChanged();
        };
        shown.selection().addSelectionChangedListener(selected);
        canvas.addListener(SWT.Dispose, event -> shown.selection().removeSelectionChangedListener(selected));
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> stage.changed());
        shown.onChange(stage::changed);
        shown.onPoint(this::redraw);
    }

    /** The control. */
    public Canvas control() {
        return canvas;
    }

    /** What the matrix is there for. */
    public Use use() {
        return use;
    }

    /** What is shown. */
    public MatrixModel shown() {
        return shown;
    }

    /** What is dragged at the moment, with the mouse or the keyboard. */
    public Optional<Drag> drag() {
        return mouse.drag().or(keys::drag);
    }

    /** Drops what is moved with the keyboard. */
    public void finish() {
        keys.finish();
    }

    /** Gives up what is dragged with the mouse. Answers whether anything was. */
    public boolean cancel() {
        return mouse.cancel();
    }

    /** Takes hold of relations that are to be placed, which are dragged into the matrix from outside. */
    public void place(List<Relation> relations, int x, int y) {
        mouse.place(relations, x, y);
    }

    /** Moves what was dragged into the matrix. */
    public void moveTo(int x, int y) {
        mouse.moveTo(x, y);
    }

    /** Drops what was dragged into the matrix. */
    public void drop() {
        mouse.drop();
    }

    /**
     * Says what happens with relations that are dragged out of the canvas.
     *
     * @param taker takes them when it will have them at that place of the display, and answers whether it did
     */
    public void onDropOutside(BiPredicate<List<Relation>, org.eclipse.swt.graphics.Point> taker) {
        outside = taker;
    }

    boolean dropsOutside(List<Relation> relations, int x, int y) {
        return !canvas.getClientArea().contains(x, y) && outside.test(relations, canvas.toDisplay(x, y));
    }

    /** The keyboard's part. */
    public KeyGestures keys() {
        return keys;
    }

    /** What lies under a place of the canvas. */
    public Optional<Target> targetAt(int x, int y) {
        return picture().flatMap(now -> now.targets().at(now.viewport().inScene(x, y), selectedIds()));
    }

    /** The position under a place of the canvas, the nearest for places beside the matrix. */
    public Optional<Position> positionAt(int x, int y) {
        return picture().map(now -> {
            Point place = now.viewport().inScene(x, y);
            return now.scene().geometry().positionAt((int) Math.round(place.x()), (int) Math.round(place.y()));
        });
    }

    /** Where a position lies on the canvas. */
    public Optional<org.eclipse.swt.graphics.Point> placeOf(Position position) {
        return picture().map(now -> {
            Point place = now.scene().geometry().point(position);
            return new org.eclipse.swt.graphics.Point(now.viewport().x(place), now.viewport().y(place));
        });
    }

    /** Whether the product has pages of partners. */
    public boolean hasPartnerPages() {
        return PartnerPages.exist();
    }

    /** Opens the page of a relation's partner. */
    public void showPartner(Relation relation) {
        PartnerPages.show(relation);
    }

    /** The relations among the selected ones that the picture knows, by their identities. */
    List<String> selectedIds() {
        return shown.selected().stream().map(shown::id).flatMap(Optional::stream).toList();
    }

    /** Where a relation's marker lies on the canvas. */
    public Optional<Rectangle> bounds(Relation relation) {
        return shown.id(relation).flatMap(id -> picture().flatMap(now -> now.targets().marker(id)
                .map(box -> onCanvas(box, now.viewport()))));
    }

    static Rectangle onCanvas(Box box, Viewport viewport) {
        int x = viewport.x(new Point(box.left(), box.top()));
        int y = viewport.y(new Point(box.left(), box.top()));
        return new Rectangle(x, y, (int) Math.ceil(box.width() * viewport.scale()),
                (int) Math.ceil(box.height() * viewport.scale()));
    }

    /** What is on the canvas now; none without a goal. */
    Optional<Picture> picture() {
        return stage.picture();
    }

    /** What happens when something is taken hold of. */
    DragHandles grips() {
        return grips;
    }

    /** The size of the picture and the part of it that is shown. */
    MatrixViewport stage() {
        return stage;
    }

    /** Makes the matrix larger or smaller, around the middle of the canvas. */
    public void zoom(boolean larger) {
        stage.zoom(larger);
    }

    /** The usual size: that of exported pictures. */
    public void zoomToUsual() {
        stage.zoomToUsual();
    }

    /** Shows the whole matrix. */
    public void fit() {
        stage.fit();
    }

    void redraw() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    /** Moves a relation's marker into sight. */
    public void reveal(Relation relation) {
        bounds(relation).ifPresent(box -> picture().ifPresent(now -> {
            if (!now.area().contains(box.x, box.y) || !now.area().contains(box.x + box.width, box.y + box.height)) {
                stage.pan(now.area().width / 2 - box.x, now.area().height / 2 - box.y);
            }
        }));
    }

    /** How long the last painting took, in nanoseconds. */
    public long lastPaint() {
        return lastPaint;
    }

    private void paint(Event event) {
        long start = System.nanoTime();
        Optional<Picture> now = picture();
        painter.paint(event.gc, now, new Scenery(drag(), mouse.hidden().or(keys::hidden),
                mouse.marked().or(shown::pointed),
                mouse.marquee(), mouse.card().or(() -> now.flatMap(this::keyCard))));
        lastPaint = System.nanoTime() - start;
    }

    /** What is moved with the keyboard has its card beside it. */
    private Optional<PlacedCard> keyCard(Picture now) {
        return keys.drag().map(drag -> {
            Point place = now.scene().geometry().point(drag.place());
            return new PlacedCard(drag.card(), now.viewport().x(place), now.viewport().y(place));
        });
    }

    /** The relations of these identities. */
    List<Relation> relations(Iterable<String> ids) {
        List<Relation> found = new ArrayList<>();
        ids.forEach(id -> Optional.ofNullable(shown.relations().get(id)).ifPresent(found::add));
        return found;
    }
}
