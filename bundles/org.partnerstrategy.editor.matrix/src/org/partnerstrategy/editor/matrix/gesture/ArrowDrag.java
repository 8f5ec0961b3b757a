/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.gesture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnerstrategy.matrix.View;
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
import org.partnerstrategy.model.text.Messages;

/** Arrows whose tips are moved together, or that are drawn out of their markers (handbook, step 3). */
public final class ArrowDrag implements Drag {

    private static final Messages MESSAGES = Messages.of(ArrowDrag.class);

    private final MatrixModel shown;
    private final Company company;

    private ArrowDrag(MatrixModel shown, Targets targets, Relation held, List<Relation> with, boolean atTips) {
        this.shown = shown;
        Map<Relation, Position> from = new LinkedHashMap<>();
        add(held, atTips, from);
        with.forEach(other -> add(other, atTips, from));
        company = new Company(shown, targets, held, from);
    }

    /** Takes hold of the tip of a relation's arrow, and of the others with it. Without an arrow it is the marker. */
    public static ArrowDrag ofTip(MatrixModel shown, Targets targets, Relation held, List<Relation> with) {
        return new ArrowDrag(shown, targets, held, with, true);
    }

    /** Draws the arrow of a relation out of its marker, and those of the others with it. */
    public static ArrowDrag ofMarker(MatrixModel shown, Targets targets, Relation held, List<Relation> with) {
        return new ArrowDrag(shown, targets, held, with, shown.options().view() == View.DESIRED);
    }

    private static void add(Relation relation, boolean atTip, Map<Relation, Position> from) {
        Placement.now(relation).map(Placement::position).ifPresent(now -> from.put(relation,
                atTip ? Arrow.of(relation, now).map(Arrow::to).orElse(now) : now));
    }

    @Override
    public void by(int dependency, int influence) {
        company.by(dependency, influence);
    }

    @Override
    public boolean moves() {
        return company.moves();
    }

    @Override
    public Position place() {
        return company.place(company.held());
    }

    @Override
    public HoverCard card() {
        return company.with(HoverCard.toward(place(), company.held()));
    }

    @Override
    public boolean hides(Group group, Mark mark) {
        boolean moved = shown.options().view() == View.DESIRED || mark.role() == Role.ARROW
                || mark.role() == Role.ARROW_HEAD || mark.role() == Role.DIRECTION_SIGN;
        return moved && company.isShownBy(group);
    }

    @Override
    public List<Mark> marks(MatrixGeometry geometry) {
        List<Mark> marks = new ArrayList<>();
        company.relations().forEach(relation ->
                addMarks(relation, geometry.point(company.place(relation)), geometry, marks));
        return marks;
    }

    private void addMarks(Relation relation, Point tip, MatrixGeometry geometry, List<Mark> marks) {
        double radius = company.radius(relation);
        if (shown.options().view() == View.DESIRED) {
            marks.add(new Mark.Circle(shown.line().marginOf(place()).isAbove() ? Role.MARKER_ABOVE
                    : Role.MARKER_BELOW, tip, radius));
            return;
        }
        Point centre = company.marker(relation).map(Targets::centre).or(() -> Placement.now(relation)
                .map(now -> geometry.point(now.position()))).orElse(tip);
        marks.addAll(ArrowMarks.between(centre, tip, radius));
    }

    @Override
    public void drop() {
        Placement now = Placement.now(company.held()).orElseThrow();
        Message label = company.size() == 1
                ? MESSAGES.message("edit.direct", HoverCard.name(company.held()),
                        Directions.label(Deciding.directions(company.held(), now.position(), place())))
                : MESSAGES.message("edit.directMany", company.size());
        shown.document().edit(label, () -> company.relations().forEach(relation ->
                Deciding.toward(relation, company.place(relation))));
    }
}
