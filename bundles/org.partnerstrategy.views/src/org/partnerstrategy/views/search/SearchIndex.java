/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.catalogue.FieldCatalogue;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.field.text.WordFilter;
import org.partnerstrategy.model.AttributeValue;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/** All texts of a strategy at one moment, to search in. Parts such as assessments are found at their relation. */
public final class SearchIndex {

    private final List<SearchEntry> entries;

    private SearchIndex(List<SearchEntry> entries) {
        this.entries = entries;
    }

    /**
     * The texts of a strategy.
     *
     * @param names what an element is called
     */
    public static SearchIndex of(PartnerStrategy strategy, Function<EObject, String> names) {
        FieldContext context = new FieldContext(() -> strategy, Locale.getDefault());
        Map<EClass, List<FeatureField<EObject>>> known = new HashMap<>();
        Map<EObject, List<String>> texts = new LinkedHashMap<>();
        for (Iterator<EObject> all = strategy.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            EObject owner = owner(element);
            if (owner != null) {
                texts.computeIfAbsent(owner, key -> new ArrayList<>()).addAll(texts(element, context, known));
            }
        }
        return new SearchIndex(texts.entrySet().stream().map(text -> SearchEntry.of(text.getKey(),
                Category.of(text.getKey()).orElseThrow(), names.apply(text.getKey()), text.getValue())).toList());
    }

    private static EObject owner(EObject element) {
        EObject owner = element;
        while (owner != null && Category.of(owner).isEmpty()) {
            owner = owner.eContainer();
        }
        return owner;
    }

    /** What the fields of an element say, as far as people wrote it. */
    private static List<String> texts(EObject element, FieldContext context, Map<EClass,
            List<FeatureField<EObject>>> known) {
        if (element instanceof AttributeValue value) {
            return Optional.ofNullable(value.getAttribute()).map(FieldCatalogue::attribute)
                    .filter(field -> field.isFilled(value.eContainer(), context))
                    .map(field -> field.title(context.language()) + ": " + field.text(value.eContainer(), context))
                    .stream()
                    .toList();
        }
        return known.computeIfAbsent(element.eClass(), SearchIndex::texts).stream()
                .map(field -> field.text(element, context)).filter(text -> !text.isBlank()).toList();
    }

    private static List<FeatureField<EObject>> texts(EClass type) {
        return FieldCatalogue.features(type).stream()
                .filter(field -> field.feature().getEType() == EcorePackage.Literals.ESTRING).toList();
    }

    /**
     * The elements with all words of a question somewhere in their texts, by category, the best first.
     *
     * @param most how many of each category at most
     */
    public List<Result> find(String question, int most) {
        List<String> words = Stream.of(WordFilter.key(question).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        Map<Category, List<SearchEntry>> found = new EnumMap<>(Category.class);
        entries.stream().filter(entry -> entry.matches(words)).forEach(
                entry -> found.computeIfAbsent(entry.category(), key -> new ArrayList<>()).add(entry));
        return found.values().stream().flatMap(group -> best(group, words, most)).toList();
    }

    private static Stream<Result> best(List<SearchEntry> group, List<String> words, int most) {
        return group.stream().sorted(Comparator.<SearchEntry>comparingInt(entry -> entry.rank(words))
                .thenComparing(SearchEntry::plainTitle)).limit(most)
                .map(entry -> new Result(entry.element(), entry.category(), entry.title(), excerpt(entry, words),
                        group.size()));
    }

    private static String excerpt(SearchEntry entry, List<String> words) {
        String excerpt = entry.excerpt(words);
        return excerpt.isEmpty() && entry.category() == Category.EXPERIENCE
                ? Optional.ofNullable((Relation) entry.element().eContainer()).map(Relation::getPartner)
                        .map(partner -> partner.getName()).orElse("")
                : excerpt;
    }

    /**
     * An element that was found.
     *
     * @param element the element
     * @param category what kind of element it is
     * @param title what it is called
     * @param excerpt where the words are, when not in the title
     * @param total how many of the category were found
     */
    public record Result(EObject element, Category category, String title, String excerpt, int total) {
    }
}
