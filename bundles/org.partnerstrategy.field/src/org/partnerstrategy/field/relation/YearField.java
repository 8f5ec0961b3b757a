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
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Relation;

/** The year of the amount that is shown. */
final class YearField extends RelationField {

    YearField() {
        super("year", PartnerStrategyPackage.Literals.AMOUNT__YEAR);
    }

    @Override
    public Optional<Object> value(Relation relation, FieldContext context) {
        return AmountOfYear.year(relation, context.year()).map(year -> year);
    }

    @Override
    public String text(Relation relation, FieldContext context) {
        return AmountOfYear.year(relation, context.year()).map(year -> year.toString()).orElse("");
    }

    @Override
    public Optional<FieldInput<Relation>> input(FieldContext context) {
        return Optional.of(FieldInput.line(AmountOfYear::readYear));
    }
}
