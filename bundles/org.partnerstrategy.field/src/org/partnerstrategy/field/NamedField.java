/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.model.text.Message;

/**
 * A field as tables and registers call it.
 *
 * @param <E> the kind of element
 * @param field the field
 * @param column the key of its column
 * @param name the heading of its column; none for the title of the field
 * @param registerNames what registers call its column, in several languages, the clearest first
 */
public record NamedField<E>(Field<E> field, String column, Optional<Message> name, List<String> registerNames)
        implements Field<E> {

    /** Keeps a copy of the names. */
    public NamedField {
        registerNames = List.copyOf(registerNames);
    }

    @Override
    public String key() {
        return field.key();
    }

    @Override
    public Optional<EStructuralFeature> modelFeature() {
        return field.modelFeature();
    }

    @Override
    public String title(Locale language) {
        return name.map(message -> message.in(language)).orElseGet(() -> field.title(language));
    }

    @Override
    public Optional<String> explanation(Locale language) {
        return field.explanation(language);
    }

    @Override
    public Optional<Object> value(E element, FieldContext context) {
        return field.value(element, context);
    }

    @Override
    public String text(E element, FieldContext context) {
        return field.text(element, context);
    }

    @Override
    public String tableText(E element, FieldContext context) {
        return field.tableText(element, context);
    }

    @Override
    public String aside(E element, FieldContext context) {
        return field.aside(element, context);
    }

    @Override
    public Optional<FieldInput<E>> input(FieldContext context) {
        return field.input(context);
    }
}
