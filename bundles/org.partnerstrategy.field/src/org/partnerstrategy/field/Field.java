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
 * One fact that can be known of the elements of a kind: what it is called, how it is read and typed, and under which
 * names registers hold it. Tables, properties, registers, commands and the search are made of fields, so that a fact is
 * described in one place. A field keeps nothing of the elements that it is asked about, and can be asked by any thread
 * that may read them. Nothing here is null.
 *
 * @param <E> the kind of element
 */
public interface Field<E> {

    /**
     * The identity: the feature of the metamodel that holds the fact, such as "scheme", or "development.reason" for one
     * of a part. It is the same in every language, and unique among the fields of a kind of element.
     */
    String key();

    /** The key of its column in tables and of its option on the command line, such as "desiredInfluence". */
    default String column() {
        return key().substring(key().lastIndexOf('.') + 1);
    }

    /** The feature of the metamodel whose value it is; none for what is worked out, or made of several values. */
    default Optional<EStructuralFeature> modelFeature() {
        return Optional.empty();
    }

    /** What people call it, as the heading of a column. */
    String title(Locale language);

    /** What people call it in every language of the product, each name once. */
    default List<String> titles() {
        return Message.LANGUAGES.stream().map(this::title).distinct().toList();
    }

    /** What the handbook says about it, in a sentence or two; none where the title says it all. */
    default Optional<String> explanation(Locale language) {
        return Optional.empty();
    }

    /** What is known: a value of the model, such as a number, a day, an element or a list; none when nothing is. */
    Optional<Object> value(E element, FieldContext context);

    /** What is known as people read and type it; empty when nothing is. */
    String text(E element, FieldContext context);

    /** The same as a table for spreadsheets holds it: without what programs cannot read, such as points in numbers. */
    default String tableText(E element, FieldContext context) {
        return text(element, context);
    }

    /** What is shown pale where nothing is known, such as the amount of another year; mostly nothing. */
    default String aside(E element, FieldContext context) {
        return "";
    }

    /** Whether anything is known. */
    default boolean isFilled(E element, FieldContext context) {
        return value(element, context).isPresent();
    }

    /** How it is typed; none where the program works it out. */
    default Optional<FieldInput<E>> input(FieldContext context) {
        return Optional.empty();
    }

    /**
     * What registers call the column that holds it, in several languages, the clearest first; none when no register
     * does.
     */
    default List<String> registerNames() {
        return List.of();
    }
}
