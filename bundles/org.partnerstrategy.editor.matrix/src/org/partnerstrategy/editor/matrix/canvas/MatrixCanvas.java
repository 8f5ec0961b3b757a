/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.canvas;

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
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Relation;

/**
 * Shows the matrix of a goal and lets it be edited with mouse and keyboard (handbook, steps 2 and 3). It puts the parts
 * together: {@link MatrixModel} is what is shown, {@link MatrixView} where it lies, {@link MatrixPainter} paints it,
 * and {@link MouseGestures} and {@link KeyGestures} change it.
 */
public final class MatrixCanvas {

    /** What a matrix is there for. */
    public enum Use {
        /** To change the strategy. */
        WORK,
        /** To look at: neither keys nor the mouse change anything in the strategy. */
        LOOK
    }

    private final MatrixView view;
    private final MatrixPainter painter;
    private final MouseGestures mouse;
    private final KeyGestures keys;
    private Optional<Spotlight> spotlight = Optional.empty();
    private long lastPaint;

    /**
     * Makes the canvas.
     *
     * @param lettersSize how large letters are: 1 is their usual size
     * @param use whether the strategy can be changed in it
     */
    public MatrixCanvas(Composite parent, MatrixModel model, double lettersSize, Use use) {
        Canvas canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        canvas.setData(MatrixCanvas.class.getName(), this);
        view = new MatrixView(canvas, model, lettersSize, use);
        painter = new MatrixPainter(view);
        // Before the mouse takes hold of anything: what the keyboard moves is dropped.
        canvas.addListener(SWT.MouseDown, event -> finish());
        mouse = new MouseGestures(view);
        keys = new KeyGestures(view, mouse::cancel);
        AccessibleMatrix words = AccessibleMatrix.describe(view);
        ISelectionChangedListener selected = event -> {
            canvas.redraw();
            words.selectionChanged();
        };
        model.selection().addSelectionChangedListener(selected);
        canvas.addListener(SWT.Dispose, event -> model.selection().removeSelectionChangedListener(selected));
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> view.viewport().changed());
        model.onChange(view.viewport()::changed);
        model.onPoint(view::redraw);
        model.onFilter(view::redraw);
    }

    /** The control. */
    public Canvas control() {
        return view.canvas();
    }

    /** What the matrix is there for. */
    public Use use() {
        return view.use();
    }

    /** What is shown. */
    public MatrixModel model() {
        return view.model();
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
        view.onDropOutside(taker);
    }

    /** Selects all relations that have a place. */
    public void selectAll() {
        keys.selectAll();
    }

    /** Lets one relation stand out, as far as it is told; none to show all. */
    public void show(Optional<Spotlight> light) {
        spotlight = light;
        view.redraw();
    }

    /** The relation that stands out; none when all are shown. */
    public Optional<Spotlight> spotlight() {
        return spotlight;
    }

    /** What lies under a place of the canvas. */
    public Optional<Target> targetAt(int x, int y) {
        return view.targetAt(x, y);
    }

    /** The position under a place of the canvas, the nearest for places beside the matrix. */
    public Optional<Position> positionAt(int x, int y) {
        return view.positionAt(x, y);
    }

    /** Where a position lies on the canvas. */
    public Optional<org.eclipse.swt.graphics.Point> placeOf(Position position) {
        return view.placeOf(position);
    }

    /** Where a relation's marker lies on the canvas. */
    public Optional<Rectangle> bounds(Relation relation) {
        return view.bounds(relation);
    }

    /** Moves a relation's marker into sight. */
    public void reveal(Relation relation) {
        view.reveal(relation);
    }

    /** Whether the product has pages of partners. */
    public boolean hasPartnerPages() {
        return PartnerPages.exist();
    }

    /** Opens the page of a relation's partner. */
    public void showPartner(Relation relation) {
        PartnerPages.show(relation);
    }

    /** Makes the matrix larger or smaller, around the middle of the canvas. */
    public void zoom(boolean larger) {
        view.viewport().zoom(larger);
    }

    /** The usual size: that of exported pictures. */
    public void zoomToUsual() {
        view.viewport().zoomToUsual();
    }

    /** Shows the whole matrix. */
    public void fit() {
        view.viewport().fit();
    }

    /** How long the last painting took, in nanoseconds. */
    public long lastPaint() {
        return lastPaint;
    }

    private void paint(Event event) {
        long start = System.nanoTime();
        Optional<Picture> now = view.picture();
        painter.paint(event.gc, now, new Scenery(drag(), mouse.hidden().or(keys::hidden).or(() -> spotlight),
                mouse.marked().or(view.model()::pointed),
                mouse.marquee(), mouse.card().or(() -> now.flatMap(this::keyCard)),
                spotlight.map(light -> light.faded(view.model().relations())).orElseGet(view.model()::faded)));
        lastPaint = System.nanoTime() - start;
    }

    /** What is moved with the keyboard has its card beside it. */
    private Optional<PlacedCard> keyCard(Picture now) {
        return keys.drag().map(drag -> {
            Point place = now.scene().geometry().point(drag.place());
            return new PlacedCard(drag.card(), now.viewport().x(place), now.viewport().y(place));
        });
    }
}
