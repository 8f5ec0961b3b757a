/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.relation;

import java.util.List;
import java.util.Optional;

import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.feature.DirectionNames;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.change.Deciding;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Relation;

/**
 * In which directions a relation should develop (handbook, step 3). Deciding for none of them means to keep it as it
 * is; nothing is said as long as nothing is decided.
 */
final class DirectionsField extends RelationField {

    DirectionsField() {
        super("directions", PartnerStrategyPackage.Literals.DEVELOPMENT__DIRECTIONS);
    }

    @Override
    public Optional<Object> value(Relation relation, FieldContext context) {
        return Optional.ofNullable(relation.getDevelopment()).map(decided -> List.copyOf(decided.getDirections()));
    }

    @Override
    public String text(Relation relation, FieldContext context) {
        return relation.getDevelopment() == null ? ""
                : Directions.label(Directions.of(relation)).in(context.language());
    }

    @Override
    public Optional<FieldInput<Relation>> input(FieldContext context) {
        return Optional.of(FieldInput.proposing(DirectionsField::read,
                (relation, typed) -> DirectionNames.proposals(typed, context.language())));
    }

    private static ParsedInput read(Relation relation, String text) {
        if (text.isEmpty()) {
            return ParsedInput.accepted(() -> Deciding.withdraw(relation));
        }
        return DirectionNames.parse(text)
                .map(directions -> ParsedInput.accepted(() -> Deciding.decide(relation, directions)))
                .orElseGet(() -> ParsedInput.refused(DirectionNames.unknown(text)));
    }
}
