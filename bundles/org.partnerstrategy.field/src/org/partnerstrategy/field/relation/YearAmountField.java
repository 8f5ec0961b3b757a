/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.relation;

import java.time.Year;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.text.Money;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Relation;

/** The amount of a relation in one year, whichever year the reference year is. */
final class YearAmountField extends RelationField {

    private final Optional<Year> year;

    /**
     * @param year the year; none for the amounts without one
     */
    YearAmountField(Optional<Year> year) {
        super("amount " + year.map(Year::toString).orElse("-"), PartnerStrategyPackage.Literals.RELATION__AMOUNTS);
        this.year = year;
    }

    @Override
    public String title(Locale language) {
        return RelationFields.AMOUNT.title(language) + year.map(known -> " " + known).orElse("");
    }

    @Override
    public Optional<Object> value(Relation relation, FieldContext context) {
        return AmountOfYear.euro(relation, year).map(euro -> euro);
    }

    @Override
    public String text(Relation relation, FieldContext context) {
        return AmountOfYear.euro(relation, year).map(euro -> Money.say(euro, context.language())).orElse("");
    }

    @Override
    public Optional<FieldInput<Relation>> input(FieldContext context) {
        return Optional.of(FieldInput.line((relation, text) -> AmountOfYear.readEuro(relation, year, text)));
    }
}
