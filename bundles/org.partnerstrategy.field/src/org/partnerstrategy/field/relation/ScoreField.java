/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.relation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.Inputs;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Message;

/**
 * Where a relation stands on one axis of the matrix. What is typed holds at the newest review, as when a marker is
 * dragged (handbook, step 2).
 */
final class ScoreField extends RelationField {

    private static final Position MIDDLE = Position.of(50, 50);

    private final Function<Position, Score> axis;
    private final BinaryOperator<Position> moved;

    private ScoreField(EStructuralFeature feature, Function<Position, Score> axis, BinaryOperator<Position> moved) {
        super(feature.getName(), feature);
        this.axis = axis;
        this.moved = moved;
    }

    static ScoreField influence(EStructuralFeature feature) {
        return new ScoreField(feature, Position::influence,
                (now, wanted) -> new Position(now.dependency(), wanted.influence()));
    }

    static ScoreField dependency(EStructuralFeature feature) {
        return new ScoreField(feature, Position::dependency,
                (now, wanted) -> new Position(wanted.dependency(), now.influence()));
    }

    @Override
    public Optional<Object> value(Relation relation, FieldContext context) {
        return Placement.now(relation).map(now -> axis.apply(now.position()));
    }

    @Override
    public String text(Relation relation, FieldContext context) {
        return value(relation, context).map(Object::toString).orElse("");
    }

    @Override
    public Optional<FieldInput<Relation>> input(FieldContext context) {
        return Optional.of(FieldInput.line((relation, text) -> read(relation, text, context)));
    }

    /** The other score stays; without one it begins in the middle. */
    private ParsedInput read(Relation relation, String text, FieldContext context) {
        if (text.isEmpty()) {
            return ParsedInput.accepted(() -> Placing.withdraw(relation));
        }
        Position now = Round.newest(relation).map(Round::consensus).orElse(MIDDLE);
        return Inputs.score(text).map(score -> ParsedInput.accepted(() -> new Placing(LocalDate.now())
                .place(relation, moved.apply(now, new Position(score, score)))))
                .orElseGet(() -> ParsedInput.refused(Message.of(Inputs.class, "score.unknown", text)));
    }
}
