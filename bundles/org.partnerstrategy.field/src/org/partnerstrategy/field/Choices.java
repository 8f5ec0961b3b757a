/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.text.Message;

/**
 * One of a few values is typed. The first letters of a value are enough; no text means the first value.
 *
 * @param <T> the kind of element
 * @param <V> the values
 */
public final class Choices<T, V> implements FieldInput<T> {

    private final List<V> values;
    private final Function<V, String> label;
    private final Function<V, Stream<String>> otherNames;
    private final BiConsumer<T, V> change;

    /**
     * @param values all values; the first is the one that says nothing
     * @param label what a value is called, in the language of who types
     * @param change gives an element a value
     */
    public Choices(List<V> values, Function<V, String> label, BiConsumer<T, V> change) {
        this(values, label, value -> Stream.of(), change);
    }

    /**
     * @param values all values; the first is the one that says nothing
     * @param label what a value is called, in the language of who types
     * @param otherNames what it is called as well, which is understood but not proposed
     * @param change gives an element a value
     */
    public Choices(List<V> values, Function<V, String> label, Function<V, Stream<String>> otherNames,
            BiConsumer<T, V> change) {
        this.values = List.copyOf(values);
        this.label = label;
        this.otherNames = otherNames;
        this.change = change;
    }

    @Override
    public ParsedInput read(T element, String text) {
        return meant(text).map(value -> ParsedInput.accepted(() -> change.accept(element, value)))
                .orElseGet(() -> ParsedInput.refused(Message.of(Choices.class, "choice.unknown", text,
                        labels().collect(Collectors.joining(", ")))));
    }

    @Override
    public List<String> proposals(T element, String typed) {
        String key = key(typed);
        boolean isWhole = values.stream().anyMatch(value -> key(label.apply(value)).equals(key));
        return labels().filter(name -> isWhole || key(name).contains(key)).toList();
    }

    @Override
    public boolean isClosed() {
        return true;
    }

    private Stream<String> labels() {
        return values.stream().map(label).filter(name -> !name.isEmpty());
    }

    private Optional<V> meant(String text) {
        String key = key(text);
        if (key.isEmpty()) {
            return values.stream().findFirst();
        }
        return values.stream().filter(value -> key(label.apply(value)).equals(key)).findFirst().or(() -> {
            List<V> beginning = values.stream().filter(value -> key(label.apply(value)).startsWith(key)).toList();
            return beginning.size() == 1 ? Optional.of(beginning.get(0)) : Optional.empty();
        }).or(() -> values.stream().filter(value -> otherNames.apply(value).anyMatch(name -> key(name).equals(key)))
                .findFirst());
    }

    private static String key(String text) {
        return Words.key(text);
    }
}
