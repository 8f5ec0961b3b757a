/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.gesture;

import java.time.LocalDate;
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
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/** Relations that are moved in the matrix together, or put into it (handbook, step 2). */
public final class MarkerDrag implements Drag {

    private static final Messages MESSAGES = Messages.of(MarkerDrag.class);

    private final MatrixModel shown;
    private final Company company;
    private boolean moves;

    private MarkerDrag(MatrixModel shown, Targets targets, Relation held, Map<Relation, Position> from) {
        this.shown = shown;
        company = new Company(shown, targets, held, from);
    }

    /** Takes hold of a relation that is in the matrix, and of the others with it. */
    public static MarkerDrag of(MatrixModel shown, Targets targets, Relation held, List<Relation> with) {
        Map<Relation, Position> from = new LinkedHashMap<>();
        from.put(held, Placement.now(held).orElseThrow().position());
        with.forEach(other -> Placement.now(other).ifPresent(placement -> from.put(other, placement.position())));
        return new MarkerDrag(shown, targets, held, from);
    }

    /** Takes hold of relations that are to be placed; they come into the matrix at a position. */
    public static MarkerDrag placing(MatrixModel shown, Targets targets, List<Relation> relations, Position at) {
        Map<Relation, Position> from = new LinkedHashMap<>();
        relations.forEach(relation -> from.put(relation, at));
        MarkerDrag drag = new MarkerDrag(shown, targets, relations.getFirst(), from);
        drag.moves = true;
        return drag;
    }

    /** The relations that are moved. */
    public List<Relation> relations() {
        return company.relations();
    }

    @Override
    public void by(int dependency, int influence) {
        company.by(dependency, influence);
    }

    @Override
    public boolean moves() {
        return moves || company.moves();
    }

    @Override
    public Position place() {
        return company.place(company.held());
    }

    @Override
    public HoverCard card() {
        return company.with(HoverCard.at(place(), company.held()));
    }

    @Override
    public boolean hides(Group group, Mark mark) {
        return company.isShownBy(group);
    }

    @Override
    public List<Mark> marks(MatrixGeometry geometry) {
        List<Mark> marks = new ArrayList<>();
        company.relations().forEach(relation -> addMarks(relation, company.place(relation), geometry, marks));
        return marks;
    }

    private void addMarks(Relation relation, Position position, MatrixGeometry geometry, List<Mark> marks) {
        Point centre = geometry.point(position);
        double radius = company.radius(relation);
        if (shown.options().view() == View.BOTH) {
            Arrow.of(relation, position).ifPresent(arrow ->
                    marks.addAll(ArrowMarks.between(centre, geometry.point(arrow.to()), radius)));
        }
        boolean above = shown.line().marginOf(position).isAbove();
        marks.add(new Mark.Circle(above ? Role.MARKER_ABOVE : Role.MARKER_BELOW, centre, radius));
        marks.add(Mark.Text.of(Role.LABEL, centre.moved(radius + 3, 4), Mark.Anchor.START, HoverCard.name(relation)));
    }

    @Override
    public void drop() {
        Placing placing = new Placing(LocalDate.now());
        Message label = company.size() == 1
                ? MESSAGES.message("edit.place", HoverCard.name(company.held()),
                Integer.toString(place().influence().points()),
                        Integer.toString(place().dependency().points()))
                : MESSAGES.message("edit.placeMany", company.size());
        shown.document().edit(label, () -> company.relations().forEach(relation ->
                placing.place(relation, company.place(relation))));
    }
}
