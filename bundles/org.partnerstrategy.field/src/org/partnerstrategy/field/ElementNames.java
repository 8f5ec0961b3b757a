/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.partnerstrategy.field.text.WordFilter;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.NamedElement;

/**
 * The names of partners, or of goals, by which a user refers to them. Case and white space make no difference. What is
 * known about them is forgotten when the model changed.
 *
 * @param <N> the elements
 */
public final class ElementNames<N extends NamedElement> {

    private static final int MOST_PROPOSALS = 60;

    private final Supplier<Stream<N>> elements;
    private final Function<N, Optional<N>> parent;
    private Map<String, N> byName = Map.of();
    private Map<N, String> labels = Map.of();
    private List<Entry> entries = List.of();
    private boolean known;

    private record Entry(String label, String key) {
    }

    /**
     * @param elements all elements, those within others after them
     * @param parent the element within which one lies, which tells elements of the same name apart
     */
    ElementNames(Supplier<Stream<N>> elements, Function<N, Optional<N>> parent) {
        this.elements = elements;
        this.parent = parent;
    }

    /** What the element is called; with those in which it lies when others are called the same. */
    public String label(N element) {
        learn();
        return Optional.ofNullable(labels.get(element)).orElseGet(() -> name(element));
    }

    /** The element that is called so. */
    public Optional<N> find(String text) {
        learn();
        return Optional.ofNullable(byName.get(Words.key(text)));
    }

    /** The labels that hold the typed words, those that begin with them first. */
    public List<String> proposals(String typed) {
        learn();
        WordFilter words = new WordFilter(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        String start = WordFilter.key(typed.strip());
        Stream<Entry> first = entries.stream().filter(entry -> entry.key().startsWith(start));
        Stream<Entry> then = entries.stream()
                .filter(entry -> !entry.key().startsWith(start) && words.matchesKey(entry.key()));
        return Stream.concat(first, then).map(Entry::label).limit(MOST_PROPOSALS).toList();
    }

    /** All labels in alphabetical order. */
    public List<String> all() {
        learn();
        return entries.stream().map(Entry::label).toList();
    }

    /** Something was made in the course of a step that is not finished. */
    public void add(N element) {
        byName.putIfAbsent(Words.key(name(element)), element);
        labels.put(element, name(element));
    }

    /** The model changed. */
    public void forget() {
        known = false;
    }

    private void learn() {
        if (known) {
            return;
        }
        known = true;
        Map<String, Integer> uses = new HashMap<>();
        List<N> all = elements.get().toList();
        all.forEach(element -> uses.merge(Words.key(name(element)), 1, Integer::sum));
        byName = new HashMap<>();
        labels = new HashMap<>();
        for (N element : all) {
            String key = Words.key(name(element));
            labels.put(element, uses.get(key) > 1 ? path(element) : name(element));
            byName.putIfAbsent(key, element);
            byName.putIfAbsent(Words.key(path(element)), element);
        }
        entries = labels.values().stream().filter(label -> !label.isBlank()).distinct()
                .map(label -> new Entry(label, WordFilter.key(label)))
                .sorted(Comparator.comparing(Entry::key)).toList();
    }

    private String path(N element) {
        return parent.apply(element).map(above -> path(above) + " › " + name(element)).orElseGet(() -> name(element));
    }

    private static String name(NamedElement element) {
        return Optional.ofNullable(element.getName()).orElse("");
    }
}
