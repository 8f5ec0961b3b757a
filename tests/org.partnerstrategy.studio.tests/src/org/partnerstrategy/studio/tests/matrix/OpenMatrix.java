/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.matrix;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.OpenStudio;

/** A page with a matrix in an open editor, and a hand with a mouse and a keyboard. */
final class OpenMatrix {

    static final String POSITION = "org.partnerstrategy.position";
    static final String DIRECTION = "org.partnerstrategy.direction";

    private final OpenStudio studio;
    private final StrategyEditor editor;
    private final MatrixCanvas canvas;

    private OpenMatrix(OpenStudio studio, StrategyEditor editor, MatrixCanvas canvas) {
        this.studio = studio;
        this.editor = editor;
        this.canvas = canvas;
    }

    static OpenMatrix open(OpenStudio studio, PartnerStrategy strategy, Path file, String page) throws Exception {
        StrategyEditor editor = studio.open(strategy, file);
        editor.show(page);
        studio.settle();
        MatrixCanvas canvas = all(studio.window().getShell())
                .map(control -> control.getData(MatrixCanvas.class.getName())).filter(MatrixCanvas.class::isInstance)
                .map(MatrixCanvas.class::cast).filter(found -> found.control().isVisible()).findFirst().orElseThrow();
        return new OpenMatrix(studio, editor, canvas);
    }

    static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(OpenMatrix::all))
                : Stream.of(control);
    }

    MatrixCanvas canvas() {
        return canvas;
    }

    StrategyEditor editor() {
        return editor;
    }

    PartnerStrategy strategy() {
        return editor.document().strategy();
    }

    void undo() {
        editor.document().domain().getCommandStack().undo();
        studio.settle();
    }

    void redo() {
        editor.document().domain().getCommandStack().redo();
        studio.settle();
    }

    boolean canUndo() {
        return editor.document().domain().getCommandStack().canUndo();
    }

    Relation relation(String partner) {
        return strategy().getRelations().stream().filter(relation -> relation.getPartner().getName().contains(partner))
                .findFirst().orElseThrow();
    }

    void select(Relation... relations) {
        editor.selection().select(java.util.List.of(relations));
        studio.settle();
    }

    static Optional<Position> now(Relation relation) {
        return Placement.now(relation).map(Placement::position);
    }

    /** Drags what lies at a position to another one; the matrix may be looked at before the button is let go. */
    void drag(Position from, Position to, Runnable meanwhile) {
        Point start = canvas.placeOf(from).orElseThrow();
        Point end = canvas.placeOf(to).orElseThrow();
        mouse(SWT.MouseMove, start, 0);
        mouse(SWT.MouseDown, start, 1);
        mouse(SWT.MouseMove, new Point((start.x + end.x) / 2, (start.y + end.y) / 2), 0);
        mouse(SWT.MouseMove, end, 0);
        meanwhile.run();
        mouse(SWT.MouseUp, end, 1);
        studio.settle();
    }

    void mouse(int type, Point place, int button) {
        mouse(canvas.control(), type, place, button);
    }

    static void mouse(Control control, int type, Point place, int button) {
        Event event = new Event();
        event.x = place.x;
        event.y = place.y;
        event.button = button;
        control.notifyListeners(type, event);
    }

    void key(int keyCode, int modifiers) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = keyCode < Character.MAX_VALUE ? (char) keyCode : 0;
        event.stateMask = modifiers;
        canvas.control().notifyListeners(SWT.KeyDown, event);
        studio.settle();
    }
}
