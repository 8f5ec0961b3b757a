package org.partnerstrategy.editor.matrix.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.partnerstrategy.editor.matrix.canvas.Stage.Picture;
import org.partnerstrategy.editor.matrix.canvas.MatrixPainter.PlacedCard;
import org.partnerstrategy.editor.matrix.gesture.ArrowDrag;
import org.partnerstrategy.editor.matrix.gesture.Card;
import org.partnerstrategy.editor.matrix.gesture.Drag;
import org.partnerstrategy.editor.matrix.gesture.GroundDrag;
import org.partnerstrategy.editor.matrix.gesture.MarkerDrag;
import org.partnerstrategy.editor.matrix.gesture.Shown;
import org.partnerstrategy.editor.matrix.gesture.Target;
import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Relation;

/** What the mouse does: select, drag, select with a marquee, pan, zoom, and rest on something to learn of it. */
final class MouseGestures {

    private static final int SLOP = 3;
    private static final int REST = 350;
    private static final int WHEEL = 40;

    private final MatrixCanvas matrix;
    private final Canvas canvas;
    private final Shown shown;

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
    private Optional<Target> under = Optional.empty();
    private Optional<Card> rest = Optional.empty();
    private final Runnable rested = this::rest;

    private enum Doing {
        NOTHING, PRESSED, DRAGGING, MARQUEE, PANNING
    }

    MouseGestures(MatrixCanvas matrix) {
        this.matrix = matrix;
        canvas = matrix.control();
        shown = matrix.shown();
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
        canvas.addListener(SWT.MouseExit, event -> leave());
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseHorizontalWheel, event -> matrix.stage().pan(-WHEEL * event.count / 3, 0));
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
        return drag.isPresent() ? Optional.empty() : under.flatMap(target -> target instanceof Target.Marker marker
                ? Optional.of(marker.relation()) : Optional.empty());
    }

    Optional<Rectangle> marquee() {
        return doing == Doing.MARQUEE ? Optional.of(new Rectangle(Math.min(x, pressX), Math.min(y, pressY),
                Math.abs(x - pressX), Math.abs(y - pressY))) : Optional.empty();
    }

    Optional<PlacedCard> card() {
        return drag.map(Drag::card).or(() -> rest).map(card -> new PlacedCard(card, x, y));
    }

    void place(List<Relation> relations, int atX, int atY) {
        x = atX;
        y = atY;
        matrix.picture().ifPresent(now -> matrix.positionAt(x, y).ifPresent(position -> {
            pressPosition = position;
            begin(MarkerDrag.placing(shown, now.targets(), relations, position));
        }));
    }

    void moveTo(int toX, int toY) {
        x = toX;
        y = toY;
        drag.ifPresent(this::moveDrag);
        matrix.redraw();
    }

    void drop() {
        Optional<Drag> dropped = drag;
        end();
        dropped.filter(Drag::moves).ifPresent(Drag::drop);
        matrix.redraw();
    }

    private void begin(Drag begun) {
        drag = Optional.of(begun);
        hidden = Optional.of(begun::hides);
        doing = Doing.DRAGGING;
        rest = Optional.empty();
        matrix.redraw();
    }

    private void down(Event event) {
        matrix.finish();
        canvas.setFocus();
        rest = Optional.empty();
        pressX = event.x;
        pressY = event.y;
        x = event.x;
        y = event.y;
        if (event.button == 2 || event.button == 1 && space) {
            doing = Doing.PANNING;
        } else if (event.button == 1 || event.button == 3) {
            pressed = matrix.targetAt(x, y);
            matrix.positionAt(x, y).ifPresent(position -> pressPosition = position);
            selectPressed(event);
            doing = event.button == 1 ? Doing.PRESSED : Doing.NOTHING;
        }
    }

    private void selectPressed(Event event) {
        boolean more = (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0;
        Optional<Relation> relation = pressed.flatMap(this::relation);
        if (relation.isPresent()) {
            select(relation.get(), more);
        }
    }

    private void select(Relation relation, boolean more) {
        List<Relation> selected = new ArrayList<>(shown.selected());
        if (more) {
            if (!selected.remove(relation)) {
                selected.add(relation);
            }
            shown.select(selected);
        } else if (!selected.contains(relation)) {
            shown.select(List.of(relation));
        }
    }

    private Optional<Relation> relation(Target target) {
        return switch (target) {
        case Target.Marker marker -> Optional.ofNullable(shown.relations().get(marker.relation()));
        case Target.Tip tip -> Optional.ofNullable(shown.relations().get(tip.relation()));
        default -> Optional.empty();
        };
    }

    private void move(Event event) {
        if (doing == Doing.PANNING) {
            matrix.stage().pan(event.x - x, event.y - y);
        }
        x = event.x;
        y = event.y;
        switch (doing) {
        case NOTHING -> hover();
        case PRESSED -> {
            if (Math.abs(x - pressX) > SLOP || Math.abs(y - pressY) > SLOP) {
                startDrag();
            }
        }
        default -> { }
        }
        if (doing == Doing.DRAGGING) {
            drag.ifPresent(this::moveDrag);
        }
        if (doing == Doing.DRAGGING || doing == Doing.MARQUEE) {
            matrix.redraw();
        }
    }

    private void moveDrag(Drag moved) {
        matrix.positionAt(x, y).ifPresent(position -> moved.by(
                position.dependency().points() - pressPosition.dependency().points(),
                position.influence().points() - pressPosition.influence().points()));
    }

    private void startDrag() {
        matrix.picture().flatMap(this::dragOf).ifPresentOrElse(this::begin, () -> doing = Doing.MARQUEE);
    }

    private Optional<Drag> dragOf(Picture now) {
        return pressed.flatMap(target -> switch (target) {
        case Target.Corner corner -> Optional.of(GroundDrag.of(shown, corner));
        case Target.Cut cut -> Optional.of(GroundDrag.of(shown, cut));
        case Target.Tip tip -> relation(tip).map(held ->
                ArrowDrag.ofTip(shown, now.targets(), held, with(held)));
        case Target.Marker marker -> relation(marker).filter(held -> Placement.now(held).isPresent())
                .map(held -> shown.drawsArrows() ? ArrowDrag.ofMarker(shown, now.targets(), held, with(held))
                        : MarkerDrag.of(shown, now.targets(), held, with(held)));
        });
    }

    /** The whole selection moves, when what is held belongs to it. */
    private List<Relation> with(Relation held) {
        return shown.selected().contains(held) ? shown.selected() : List.of();
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
        matrix.redraw();
    }

    private boolean goesOutside(Drag dropped) {
        return dropped instanceof MarkerDrag markers && matrix.dropsOutside(markers.relations(), x, y);
    }

    private void clicked(Event event) {
        boolean more = (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0;
        if (!more) {
            pressed.flatMap(this::relation).ifPresentOrElse(relation -> shown.select(List.of(relation)),
                    () -> shown.select(List.of()));
        }
    }

    private void selectWithin(Rectangle box, Event event) {
        matrix.picture().ifPresent(now -> {
            boolean more = (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0;
            List<Relation> selected = more ? new ArrayList<>(shown.selected()) : new ArrayList<>();
            Box area = Box.between(now.viewport().inScene(box.x, box.y),
                    now.viewport().inScene(box.x + box.width, box.y + box.height));
            matrix.relations(now.targets().within(area)).stream().filter(found -> !selected.contains(found))
                    .forEach(selected::add);
            shown.select(selected);
        });
    }

    private void doubleClick(Event event) {
        matrix.targetAt(event.x, event.y).flatMap(this::relation).ifPresent(relation -> PartnerPages.show(relation));
    }

    /** Gives up what is under way. Answers whether anything was. */
    boolean cancel() {
        boolean busy = doing != Doing.NOTHING;
        end();
        matrix.redraw();
        return busy;
    }

    private void end() {
        doing = Doing.NOTHING;
        drag = Optional.empty();
        hidden = Optional.empty();
    }

    private void hover() {
        Optional<Target> now = matrix.targetAt(x, y);
        if (!now.equals(under)) {
            under = now;
            rest = Optional.empty();
            canvas.setCursor(canvas.getDisplay().getSystemCursor(cursor()));
            canvas.getDisplay().timerExec(REST, rested);
            matrix.redraw();
        }
    }

    private int cursor() {
        return under.map(target -> switch (target) {
        case Target.Marker marker -> SWT.CURSOR_HAND;
        case Target.Tip tip -> SWT.CURSOR_CROSS;
        case Target.Corner corner -> SWT.CURSOR_SIZENS;
        case Target.Cut cut -> cut.axis() == Target.Axis.DEPENDENCY ? SWT.CURSOR_SIZEWE : SWT.CURSOR_SIZENS;
        }).orElse(SWT.CURSOR_ARROW);
    }

    private void rest() {
        if (!canvas.isDisposed() && doing == Doing.NOTHING) {
            rest = under.flatMap(this::relation).map(Card::of);
            matrix.redraw();
        }
    }

    private void leave() {
        if (doing == Doing.NOTHING) {
            under = Optional.empty();
            rest = Optional.empty();
            matrix.redraw();
        }
    }

    private void wheel(Event event) {
        rest = Optional.empty();
        if ((event.stateMask & SWT.MOD1) != 0) {
            matrix.stage().zoom(event.count > 0, event.x, event.y);
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            matrix.stage().pan(WHEEL * Integer.signum(event.count), 0);
        } else {
            matrix.stage().pan(0, WHEEL * Integer.signum(event.count));
        }
        event.doit = false;
    }
}
