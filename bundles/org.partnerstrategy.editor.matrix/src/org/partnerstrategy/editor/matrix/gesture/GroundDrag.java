/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.gesture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.method.change.Drawing;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Messages;

/**
 * A corner of the strategy line, or a threshold, that is moved: what relations are measured by (handbook, figure 1).
 */
public final class GroundDrag implements Drag {

    private static final Messages MESSAGES = Messages.of(GroundDrag.class);

    private static final Set<Role> LINE = EnumSet.of(Role.STRATEGY_LINE, Role.STRATEGY_LINE_NAME);

    private final MatrixModel shown;
    private final Target target;
    private final Position from;
    private final StrategyLine lineBefore;
    private final Cuts cutsBefore;
    private StrategyLine line;
    private Cuts cuts;

    private GroundDrag(MatrixModel shown, Target target, Position from) {
        this.shown = shown;
        this.target = target;
        this.from = from;
        lineBefore = shown.line();
        cutsBefore = shown.cuts();
        line = lineBefore;
        cuts = cutsBefore;
    }

    /** Takes hold of a corner of the strategy line. */
    public static GroundDrag of(MatrixModel shown, Target.Corner corner) {
        return new GroundDrag(shown, corner, shown.line().corners().get(corner.number()));
    }

    /** Takes hold of a threshold. */
    public static GroundDrag of(MatrixModel shown, Target.Cut cut) {
        return new GroundDrag(shown, cut, new Position(shown.cuts().dependency(), shown.cuts().influence()));
    }

    @Override
    public void by(int dependency, int influence) {
        Position place = from.moved(dependency, influence);
        switch (target) {
        case Target.Corner corner -> line = lineBefore.moved(corner.number(), place);
        case Target.Cut cut -> cuts = cut.axis() == Target.Axis.DEPENDENCY
                ? new Cuts(place.dependency(), cutsBefore.influence())
                : new Cuts(cutsBefore.dependency(), place.influence());
        default -> throw new IllegalStateException(target.toString());
        }
    }

    @Override
    public boolean moves() {
        return !line.equals(lineBefore) || !cuts.equals(cutsBefore);
    }

    @Override
    public Position place() {
        return target instanceof Target.Corner corner ? line.corners().get(corner.number())
                : new Position(cuts.dependency(), cuts.influence());
    }

    @Override
    public HoverCard card() {
        Position place = place();
        List<Position> positions = positions();
        if (target instanceof Target.Corner) {
            long above = positions.stream().filter(position -> line.marginOf(position).isAbove()).count();
            return new HoverCard(MESSAGES.text("card.line"), List.of(
                    MESSAGES.text("card.whole"),
                    MESSAGES.text("card.scores", text(place.influence()), text(place.dependency())),
                    MESSAGES.text("card.above", above, positions.size())));
        }
        List<String> lines = new ArrayList<>();
        lines.add(MESSAGES.text("card.whole"));
        lines.add(MESSAGES.text("card.scores", text(place.influence()), text(place.dependency())));
        for (Zone zone : Zone.values()) {
            lines.add(MESSAGES.text("card.zone", zone.label(),
                    positions.stream().filter(position -> cuts.zoneOf(position) == zone).count()));
        }
        return new HoverCard(MESSAGES.text("card.cuts"), lines);
    }

    private List<Position> positions() {
        return shown.relations().values().stream().map(Placement::now).flatMap(Optional::stream)
                .map(Placement::position).toList();
    }

    @Override
    public boolean hides(Group group, Mark mark) {
        return target instanceof Target.Corner ? LINE.contains(mark.role()) : mark.role() == Role.CUT;
    }

    @Override
    public List<Mark> marks(MatrixGeometry geometry) {
        List<Mark> marks = new ArrayList<>();
        if (target instanceof Target.Corner) {
            marks.add(new Mark.Polyline(Role.STRATEGY_LINE, line.corners().stream().map(geometry::point).toList()));
            shown.relations().values().forEach(relation -> addMarker(relation, geometry, marks));
        } else {
            double x = geometry.x(cuts.dependency());
            double y = geometry.y(cuts.influence());
            marks.add(Mark.Polyline.of(Role.CUT, new Segment(new Point(x, geometry.top()),
                    new Point(x, geometry.bottom()))));
            marks.add(Mark.Polyline.of(Role.CUT, new Segment(new Point(geometry.left(), y),
                    new Point(geometry.right(), y))));
        }
        return marks;
    }

    /** Relations that would come to lie on the other side of the line show it at once. */
    private void addMarker(Relation relation, MatrixGeometry geometry, List<Mark> marks) {
        Placement.now(relation).filter(now -> now.isAbove() != line.marginOf(now.position()).isAbove())
                .ifPresent(now -> marks.add(new Mark.Circle(now.isAbove() ? Role.MARKER_BELOW : Role.MARKER_ABOVE,
                        geometry.point(now.position()), 6)));
    }

    @Override
    public void drop() {
        if (target instanceof Target.Corner) {
            shown.document().edit(MESSAGES.message("edit.line"), () -> Drawing.line(shown.document().strategy(), line));
        } else {
            shown.document().edit(MESSAGES.message("edit.cuts"), () -> Drawing.cuts(shown.document().strategy(), cuts));
        }
    }

    private static String text(Score score) {
        return Integer.toString(score.points());
    }
}
