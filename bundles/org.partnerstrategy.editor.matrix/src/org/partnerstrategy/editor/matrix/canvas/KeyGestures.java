/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.canvas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas.Use;
import org.partnerstrategy.editor.matrix.gesture.ArrowDrag;
import org.partnerstrategy.editor.matrix.gesture.Drag;
import org.partnerstrategy.editor.matrix.gesture.Edits;
import org.partnerstrategy.editor.matrix.gesture.MarkerDrag;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.ui.EditKey;

/**
 * What the keys do. Arrow keys go from relation to relation while none is selected, and move the selected ones, or the
 * tips of their arrows, by a point; with Shift by ten. All moves in quick succession are one step. Tab goes through the
 * relations and behind the last one out of the matrix; Escape lets go.
 */
final class KeyGestures {

    private static final int FAR = 10;
    private static final int SERIES = 800;
    private static final Map<Integer, Direction> ARROWS = Map.of(SWT.ARROW_UP, Direction.UP, SWT.ARROW_DOWN,
            Direction.DOWN, SWT.ARROW_LEFT, Direction.LEFT, SWT.ARROW_RIGHT, Direction.RIGHT);
    private static final Map<Integer, Direction> LETTERS = Map.of((int) 'u', Direction.UP, (int) 'd', Direction.DOWN,
            (int) 'l', Direction.LEFT, (int) 'r', Direction.RIGHT);

    private final MatrixView view;
    private final Canvas canvas;
    private final MatrixModel model;
    private final BooleanSupplier cancelMouse;
    private final Runnable finisher = this::finish;
    private Optional<Drag> drag = Optional.empty();
    private Optional<BiPredicate<Group, Mark>> hidden = Optional.empty();
    private int byTab;
    private int right;
    private int up;

    /** @param cancelMouse gives up what the mouse does, and answers whether that was anything */
    KeyGestures(MatrixView view, BooleanSupplier cancelMouse) {
        this.view = view;
        this.cancelMouse = cancelMouse;
        canvas = view.canvas();
        model = view.model();
        canvas.addListener(SWT.KeyDown, this::down);
        EditKey.offer(canvas, Set.of(EditKey.DELETE, EditKey.SELECT_ALL));
        canvas.addListener(SWT.Traverse, this::traverse);
        canvas.addListener(SWT.FocusOut, event -> {
            finish();
            canvas.redraw();
        });
        canvas.addListener(SWT.FocusIn, event -> entered());
        Listener tabs = this::tabbed;
        canvas.getDisplay().addFilter(SWT.Traverse, tabs);
        canvas.addListener(SWT.Dispose, event -> canvas.getDisplay().removeFilter(SWT.Traverse, tabs));
    }

    /** Somewhere a Tab is pressed, which may lead here. */
    private void tabbed(Event event) {
        byTab = switch (event.detail) {
        case SWT.TRAVERSE_TAB_NEXT -> 1;
        case SWT.TRAVERSE_TAB_PREVIOUS -> -1;
        default -> 0;
        };
        canvas.getDisplay().asyncExec(() -> byTab = 0);
    }

    /** Who comes by the keyboard begins at a marker: at the first, or coming back at the last. */
    private void entered() {
        canvas.redraw();
        if (byTab != 0 && placed().isEmpty()) {
            step(byTab);
        }
        byTab = 0;
    }

    Optional<Drag> drag() {
        return drag;
    }

    Optional<BiPredicate<Group, Mark>> hidden() {
        return hidden;
    }

    private void down(Event event) {
        Optional<Direction> arrow = Optional.ofNullable(ARROWS.get(event.keyCode));
        if (view.use() == Use.LOOK) {
            look(event);
        } else if (arrow.isPresent()) {
            arrow(arrow.get(), event.stateMask);
        } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'a') {
            selectAll();
        } else if ((event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0) {
            plain(event);
        }
    }

    /** Where nothing can be changed. */
    private void look(Event event) {
        if ((event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0) {
            zoom(event);
        }
    }

    private void plain(Event event) {
        switch (event.keyCode) {
        case SWT.DEL, SWT.BS -> withdraw();
        case SWT.CR, SWT.KEYPAD_CR -> finish();
        case SWT.ESC -> escape();
        default -> {
            if (!zoom(event)) {
                Optional.ofNullable(LETTERS.get(event.keyCode))
                        .filter(direction -> model.step() == Step.DIRECTION).ifPresent(this::toggle);
            }
        }
        }
    }

    /** Answers whether the key is one that makes the matrix larger or smaller. */
    private boolean zoom(Event event) {
        switch (event.character) {
        case '+', '=' -> view.viewport().zoom(true);
        case '-' -> view.viewport().zoom(false);
        case '0' -> view.viewport().fit();
        case '1' -> view.viewport().zoomToUsual();
        default -> {
            return false;
        }
        }
        return true;
    }

    private void toggle(Direction direction) {
        finish();
        new Edits(model.document()).toggle(placed(), direction);
    }

    private void arrow(Direction direction, int modifiers) {
        if ((modifiers & SWT.ALT) != 0) {
            if (model.step() == Step.DIRECTION) {
                toggle(direction);
            }
        } else if (placed().isEmpty()) {
            step(direction == Direction.UP || direction == Direction.LEFT ? -1 : 1);
        } else {
            nudge(direction, (modifiers & SWT.SHIFT) != 0 ? FAR : 1);
        }
    }

    private List<Relation> placed() {
        return model.selected().stream().filter(relation -> Placement.now(relation).isPresent()).toList();
    }

    private void nudge(Direction direction, int points) {
        if (drag.isEmpty()) {
            view.picture().ifPresent(now -> {
                Relation held = placed().getFirst();
                Drag begun = model.drawsArrows() ? ArrowDrag.ofTip(model, now.targets(), held, placed())
                        : MarkerDrag.of(model, now.targets(), held, placed());
                drag = Optional.of(begun);
                hidden = Optional.of(begun::hides);
                right = 0;
                up = 0;
            });
        }
        switch (direction) {
        case UP -> up += points;
        case DOWN -> up -= points;
        case LEFT -> right -= points;
        case RIGHT -> right += points;
        }
        drag.ifPresent(moved -> moved.by(right, up));
        canvas.getDisplay().timerExec(SERIES, finisher);
        canvas.redraw();
    }

    /** Ends a series of moves, which becomes one step. */
    void finish() {
        if (!canvas.isDisposed()) {
            canvas.getDisplay().timerExec(-1, finisher);
        }
        Optional<Drag> done = drag;
        drag = Optional.empty();
        hidden = Optional.empty();
        done.filter(Drag::moves).ifPresent(Drag::drop);
    }

    private void escape() {
        if (drag.isPresent()) {
            canvas.getDisplay().timerExec(-1, finisher);
            drag = Optional.empty();
            hidden = Optional.empty();
            canvas.redraw();
        } else if (!cancelMouse.getAsBoolean()) {
            model.select(List.of());
        }
    }

    /** Takes back the decision in step 3, the place in step 2. */
    private void withdraw() {
        finish();
        if (model.step() == Step.DIRECTION) {
            new Edits(model.document()).withdrawDecision(model.selected());
        } else {
            new Edits(model.document()).withdrawPlace(placed());
        }
    }

    /** Selects all relations that have a place. */
    void selectAll() {
        view.picture().ifPresent(now -> model.select(view.relations(now.targets().placed())));
    }

    /** Selects the next or the previous relation. Answers whether there was one. */
    private boolean step(int by) {
        return view.picture().map(now -> {
            List<String> placed = now.targets().placed();
            List<String> selected = view.selectedIds();
            int at = selected.isEmpty() ? by > 0 ? -1 : placed.size() : placed.indexOf(selected.getLast());
            int next = at + by;
            if (next < 0 || next >= placed.size()) {
                return false;
            }
            List<Relation> found = view.relations(List.of(placed.get(next)));
            model.select(found);
            found.forEach(view::reveal);
            return true;
        }).orElse(false);
    }

    private void traverse(Event event) {
        switch (event.detail) {
        case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
            finish();
            boolean goesOn = !model.selected().isEmpty()
                    && step(event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
            event.doit = !goesOn;
        }
        case SWT.TRAVERSE_ESCAPE, SWT.TRAVERSE_RETURN, SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS ->
            event.doit = false;
        default -> { }
        }
    }
}
