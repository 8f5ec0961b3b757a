/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.relation;

import java.util.Optional;
import java.util.stream.Collectors;

import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.text.FormName;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Relation;

/** The forms of a relation (handbook, step 1, third column). */
final class FormsField extends RelationField {

    FormsField() {
        super("forms", PartnerStrategyPackage.Literals.RELATION__FORMS);
    }

    @Override
    public String column() {
        return "form";
    }

    @Override
    public Optional<Object> value(Relation relation, FieldContext context) {
        return Optional.<Object>of(relation.getForms()).filter(forms -> !relation.getForms().isEmpty());
    }

    @Override
    public String text(Relation relation, FieldContext context) {
        return FormsInput.text(relation, context.language());
    }

    /** With the kind of a form before its name where the name alone would not tell it. */
    @Override
    public String tableText(Relation relation, FieldContext context) {
        return relation.getForms().stream().map(form -> FormName.written(form, context.language()))
                .collect(Collectors.joining("; "));
    }

    @Override
    public Optional<FieldInput<Relation>> input(FieldContext context) {
        return Optional.of(new FormsInput(context::strategy));
    }
}
