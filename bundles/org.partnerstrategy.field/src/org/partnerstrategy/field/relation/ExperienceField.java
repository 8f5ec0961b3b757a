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

/** The practical experiences with a partner (handbook, step 1, optional column). */
final class ExperienceField extends RelationField {

    ExperienceField() {
        super("experience", PartnerStrategyPackage.Literals.RELATION__EXPERIENCES);
    }

    @Override
    public Optional<Object> value(Relation relation, FieldContext context) {
        return Optional.<Object>of(ExperienceTexts.text(relation)).filter(text -> !text.equals(""));
    }

    @Override
    public String text(Relation relation, FieldContext context) {
        return ExperienceTexts.text(relation);
    }

    @Override
    public Optional<FieldInput<Relation>> input(FieldContext context) {
        return Optional.of(FieldInput.lines(ExperienceTexts::read));
    }
}
