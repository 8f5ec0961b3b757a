/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.relation;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EReference;
import org.partnerstrategy.field.ElementNames;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Relation;

/**
 * The partner or the goal of a relation, by its name (handbook, step 1).
 *
 * @param <N> partner or goal
 */
final class EndField<N extends NamedElement> extends RelationField {

    private final Function<FieldContext, End<N>> end;
    private final Function<FieldContext, ElementNames<N>> names;

    EndField(EReference feature, Function<FieldContext, End<N>> end, Function<FieldContext, ElementNames<N>> names) {
        super(feature.getName(), feature);
        this.end = end;
        this.names = names;
    }

    private Optional<N> element(Relation relation, FieldContext context) {
        return end.apply(context).of(relation);
    }

    @Override
    public Optional<Object> value(Relation relation, FieldContext context) {
        return element(relation, context).map(element -> element);
    }

    @Override
    public String text(Relation relation, FieldContext context) {
        return element(relation, context).map(names.apply(context)::label).orElse("");
    }

    @Override
    public String tableText(Relation relation, FieldContext context) {
        return element(relation, context).map(NamedElement::getName).orElse("");
    }

    @Override
    public Optional<FieldInput<Relation>> input(FieldContext context) {
        return Optional.of(new EndInput<>(end.apply(context), names.apply(context)));
    }
}
