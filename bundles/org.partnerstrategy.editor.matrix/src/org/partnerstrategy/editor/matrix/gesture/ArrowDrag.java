package org.partnerstrategy.editor.matrix.gesture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnerstrategy.editor.matrix.Texts;
import org.partnerstrategy.matrix.View;
import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.change.Deciding;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** Arrows whose tips are moved together, or that are drawn out of their markers (handbook, step 3). */
public final class ArrowDrag implements Drag {

    private static final double USUAL_RADIUS = 6;

    private final Shown shown;
    private final Targets targets;
    private final Relation held;
    private final Map<Relation, Position> from = new LinkedHashMap<>();
    private final Set<String> ids;
    private Shift shift = Shift.NONE;

    private ArrowDrag(Shown shown, Targets targets, Relation held, List<Relation> with, boolean atTips) {
        this.shown = shown;
        this.targets = targets;
        this.held = held;
        add(held, atTips);
        with.forEach(other -> add(other, atTips));
        ids = from.keySet().stream().map(shown::id).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    /** Takes hold of the tip of a relation's arrow, and of the others with it. Without an arrow it is the marker. */
    public static ArrowDrag ofTip(Shown shown, Targets targets, Relation held, List<Relation> with) {
        return new ArrowDrag(shown, targets, held, with, true);
    }

    /** Draws the arrow of a relation out of its marker, and those of the others with it. */
    public static ArrowDrag ofMarker(Shown shown, Targets targets, Relation held, List<Relation> with) {
        return new ArrowDrag(shown, targets, held, with, shown.options().view() == View.DESIRED);
    }

    private void add(Relation relation, boolean atTip) {
        Placement.now(relation).map(Placement::position).ifPresent(now -> from.put(relation,
                atTip ? Arrow.of(relation, now).map(Arrow::to).orElse(now) : now));
    }

    @Override
    public void by(int dependency, int influence) {
        shift = Shift.within(dependency, influence, from.values());
    }

    @Override
    public boolean moves() {
        return !shift.equals(Shift.NONE);
    }

    @Override
    public Position place() {
        return shift.of(from.get(held));
    }

    @Override
    public Card card() {
        Card card = Card.toward(place(), held);
        if (from.size() == 1) {
            return card;
        }
        List<String> lines = new ArrayList<>(card.lines());
        lines.add(Texts.say("card.others", from.size() - 1));
        return new Card(card.title(), lines);
    }

    @Override
    public boolean hides(Group group, Mark mark) {
        boolean moved = shown.options().view() == View.DESIRED || mark.role() == Role.ARROW
                || mark.role() == Role.ARROW_HEAD || mark.role() == Role.DIRECTION_SIGN;
        return moved && group.relation().filter(ids::contains).isPresent();
    }

    @Override
    public List<Mark> marks(MatrixGeometry geometry) {
        List<Mark> marks = new ArrayList<>();
        from.forEach((relation, start) -> addMarks(relation, geometry.point(shift.of(start)), geometry, marks));
        return marks;
    }

    private void addMarks(Relation relation, Point tip, MatrixGeometry geometry, List<Mark> marks) {
        Optional<Box> marker = shown.id(relation).flatMap(targets::marker);
        double radius = marker.map(Box::width).orElse(2 * USUAL_RADIUS) / 2;
        if (shown.options().view() == View.DESIRED) {
            marks.add(new Mark.Circle(shown.line().marginOf(place()).isAbove() ? Role.MARKER_ABOVE
                    : Role.MARKER_BELOW, tip, radius));
            return;
        }
        Point centre = marker.map(Targets::centre).or(() -> Placement.now(relation)
                .map(now -> geometry.point(now.position()))).orElse(tip);
        marks.addAll(ArrowMarks.between(centre, tip, radius));
    }

    @Override
    public void drop() {
        Placement now = Placement.now(held).orElseThrow();
        Message label = from.size() == 1
                ? Texts.message("edit.direct", Card.name(held),
                        Directions.label(Deciding.directions(held, now.position(), place())))
                : Texts.message("edit.directMany", from.size());
        shown.document().edit(label, () -> from.forEach((relation, start) ->
                Deciding.toward(relation, shift.of(start))));
    }
}
