/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.relation;

import java.util.Optional;

import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.text.Money;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Relation;

/** The amount of a relation in the reference year, in euro; beside it the newest of another year. */
final class AmountField extends RelationField {

    AmountField() {
        super("amount", PartnerStrategyPackage.Literals.RELATION__AMOUNTS);
    }

    @Override
    public Optional<Object> value(Relation relation, FieldContext context) {
        return AmountOfYear.euro(relation, context.year()).map(euro -> euro);
    }

    @Override
    public String text(Relation relation, FieldContext context) {
        return AmountOfYear.euro(relation, context.year()).map(euro -> Money.say(euro, context.language())).orElse("");
    }

    @Override
    public String aside(Relation relation, FieldContext context) {
        return AmountOfYear.elsewhere(relation, context.year(), context.language());
    }

    @Override
    public Optional<FieldInput<Relation>> input(FieldContext context) {
        return Optional.of(FieldInput.line((relation, text) -> AmountOfYear.readEuro(relation, text,
                context.language())));
    }
}
