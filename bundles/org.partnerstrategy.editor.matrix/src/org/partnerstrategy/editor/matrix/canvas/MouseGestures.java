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

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas.Use;
import org.partnerstrategy.editor.matrix.canvas.MatrixPainter.PlacedCard;
import org.partnerstrategy.editor.matrix.canvas.MatrixViewport.Picture;
import org.partnerstrategy.editor.matrix.gesture.Drag;
import org.partnerstrategy.editor.matrix.gesture.MarkerDrag;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.editor.matrix.gesture.Target;
import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Relation;

/** What the mouse does: select, drag, select with a marquee, pan, zoom, and rest on something to learn of it. */
final class MouseGestures {

    private static final int SLOP = 3;
    private static final int WHEEL = 40;

    private final MatrixView view;
    private final Canvas canvas;
    private final MatrixModel model;

    private final Hover hover;
    private Doing doing = Doing.NOTHING;
    private int pressX;
    private int pressY;
    private int x;
    private int y;
    private boolean space;
    private Optional<Target> pressed = Optional.empty();
    private Optional<Drag> drag = Optional.empty();
    private Optional<BiPredicate<Group, Mark>> hidden = Optional.empty();
    private Position pressPosition = Position.of(0, 0);
    private Rectangle pressPlace = new Rectangle(0, 0, 0, 0);

    private enum Doing {
        NOTHING, PRESSED, DRAGGING, MARQUEE, PANNING
    }

    MouseGestures(MatrixView view) {
        this.view = view;
        canvas = view.canvas();
        model = view.model();
        hover = new Hover(view);
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
        canvas.addListener(SWT.MouseExit, event -> {
            if (doing == Doing.NOTHING) {
                hover.leave();
            }
        });
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseHorizontalWheel, event -> view.viewport().pan(-WHEEL * event.count / 3, 0));
        canvas.addListener(SWT.KeyDown, event -> space |= event.keyCode == ' ');
        canvas.addListener(SWT.KeyUp, event -> space &= event.keyCode != ' ');
    }

    Optional<Drag> drag() {
        return drag;
    }

    Optional<BiPredicate<Group, Mark>> hidden() {
        return hidden;
    }

    /** The relation under the pointer. */
    Optional<String> marked() {
        return drag.isPresent() ? Optional.empty() : hover.relation();
    }

    Optional<Rectangle> marquee() {
        return doing == Doing.MARQUEE ? Optional.of(new Rectangle(Math.min(x, pressX), Math.min(y, pressY),
                Math.abs(x - pressX), Math.abs(y - pressY))) : Optional.empty();
    }

    Optional<PlacedCard> card() {
        return drag.map(Drag::card).or(hover::card).map(card -> new PlacedCard(card, x, y));
    }

    void place(List<Relation> relations, int atX, int atY) {
        x = atX;
        y = atY;
        view.picture().ifPresent(now -> view.positionAt(x, y).ifPresent(position -> {
            pressPosition = position;
            begin(MarkerDrag.placing(model, now.targets(), relations, position));
        }));
    }

    void moveTo(int toX, int toY) {
        x = toX;
        y = toY;
        drag.ifPresent(this::moveDrag);
        view.redraw();
    }

    void drop() {
        Optional<Drag> dropped = drag;
        end();
        dropped.filter(Drag::moves).ifPresent(Drag::drop);
        view.redraw();
    }

    private void begin(Drag begun) {
        drag = Optional.of(begun);
        hidden = Optional.of(begun::hides);
        doing = Doing.DRAGGING;
        hover.hush();
        view.redraw();
    }

    private void down(Event event) {
        canvas.setFocus();
        hover.hush();
        pressX = event.x;
        pressY = event.y;
        x = event.x;
        y = event.y;
        if (event.button == 2 || event.button == 1 && space) {
            doing = Doing.PANNING;
        } else if (event.button == 1 || event.button == 3) {
            pressed = view.targetAt(x, y);
            view.positionAt(x, y).ifPresent(position -> pressPosition = position);
            pressPlace = place();
            selectPressed(event);
            doing = event.button == 1 ? Doing.PRESSED : Doing.NOTHING;
        }
    }

    /** Where the canvas is on the screen, and how large. */
    private Rectangle place() {
        Point corner = canvas.toDisplay(0, 0);
        Point size = canvas.getSize();
        return new Rectangle(corner.x, corner.y, size.x, size.y);
    }

    private void selectPressed(Event event) {
        boolean more = (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0;
        Optional<Relation> relation = pressed.flatMap(view.handles()::relation);
        if (relation.isPresent()) {
            select(relation.get(), more);
        }
    }

    private void select(Relation relation, boolean more) {
        List<Relation> selected = new ArrayList<>(model.selected());
        if (more) {
            if (!selected.remove(relation)) {
                selected.add(relation);
            }
            model.select(selected);
        } else if (!selected.contains(relation)) {
            model.select(List.of(relation));
        }
    }

    private void move(Event event) {
        if (doing == Doing.PANNING) {
            view.viewport().pan(event.x - x, event.y - y);
        }
        x = event.x;
        y = event.y;
        switch (doing) {
        case NOTHING -> hover.moveTo(x, y);
        case PRESSED -> {
            if (!place().equals(pressPlace)) {
                // What selecting shows elsewhere pushed the matrix away under a hand that stays where it is.
                doing = Doing.NOTHING;
            } else if (Math.abs(x - pressX) > SLOP || Math.abs(y - pressY) > SLOP) {
                startDrag();
            }
        }
        default -> { }
        }
        if (doing == Doing.DRAGGING) {
            drag.ifPresent(this::moveDrag);
        }
        if (doing == Doing.DRAGGING || doing == Doing.MARQUEE) {
            view.redraw();
        }
    }

    private void moveDrag(Drag moved) {
        view.positionAt(x, y).ifPresent(position -> moved.by(
                position.dependency().points() - pressPosition.dependency().points(),
                position.influence().points() - pressPosition.influence().points()));
    }

    private void startDrag() {
        view.picture().flatMap(now -> pressed.flatMap(target -> view.handles().drag(target, now)))
                .ifPresentOrElse(this::begin, () -> doing = view.use() == Use.WORK ? Doing.MARQUEE : Doing.NOTHING);
    }

    private void up(Event event) {
        // A slow computer may leave out the moves of a quick hand.
        move(event);
        Doing done = doing;
        Optional<Drag> dropped = drag;
        Optional<Rectangle> marquee = marquee();
        end();
        switch (done) {
        case DRAGGING -> dropped.filter(moved -> !goesOutside(moved)).filter(Drag::moves).ifPresent(Drag::drop);
        case MARQUEE -> marquee.ifPresent(box -> selectWithin(box, event));
        case PRESSED -> clicked(event);
        default -> { }
        }
        view.redraw();
    }

    private boolean goesOutside(Drag dropped) {
        return dropped instanceof MarkerDrag markers && view.dropsOutside(markers.relations(), x, y);
    }

    private void clicked(Event event) {
        boolean more = (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0;
        if (!more) {
            pressed.flatMap(view.handles()::relation).ifPresentOrElse(relation -> model.select(List.of(relation)),
                    () -> model.select(List.of()));
        }
    }

    private void selectWithin(Rectangle box, Event event) {
        view.picture().ifPresent(now -> {
            boolean more = (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0;
            List<Relation> selected = more ? new ArrayList<>(model.selected()) : new ArrayList<>();
            Box area = Box.between(now.viewport().inScene(box.x, box.y),
                    now.viewport().inScene(box.x + box.width, box.y + box.height));
            view.relations(now.targets().within(area)).stream().filter(found -> !selected.contains(found))
                    .forEach(selected::add);
            model.select(selected);
        });
    }

    private void doubleClick(Event event) {
        view.targetAt(event.x, event.y).flatMap(view.handles()::relation).ifPresent(relation ->
                PartnerPages.show(relation));
    }

    /** Gives up what is under way. Answers whether anything was. */
    boolean cancel() {
        boolean busy = doing != Doing.NOTHING;
        end();
        view.redraw();
        return busy;
    }

    private void end() {
        doing = Doing.NOTHING;
        drag = Optional.empty();
        hidden = Optional.empty();
    }

    private void wheel(Event event) {
        hover.hush();
        if ((event.stateMask & SWT.MOD1) != 0) {
            view.viewport().zoom(event.count > 0, event.x, event.y);
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            view.viewport().pan(WHEEL * Integer.signum(event.count), 0);
        } else {
            view.viewport().pan(0, WHEEL * Integer.signum(event.count));
        }
        event.doit = false;
    }
}
