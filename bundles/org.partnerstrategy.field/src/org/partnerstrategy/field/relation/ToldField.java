/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.relation;

import java.util.Optional;
import java.util.function.Function;

import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** A fact that the method works out, such as the zone of a relation. */
final class ToldField extends RelationField {

    private final Function<Relation, Optional<Message>> told;

    ToldField(String key, Function<Relation, Optional<Message>> told) {
        super(key);
        this.told = told;
    }

    @Override
    public Optional<Object> value(Relation relation, FieldContext context) {
        return told.apply(relation).map(message -> message.in(context.language()));
    }

    @Override
    public String text(Relation relation, FieldContext context) {
        return told.apply(relation).map(message -> message.in(context.language())).orElse("");
    }
}
