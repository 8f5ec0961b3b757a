/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.search;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.field.text.WordFilter;

/**
 * An element as it can be found.
 *
 * @param element the element
 * @param category what kind of element it is
 * @param title what it is called
 * @param texts its other texts
 * @param plainTitle the title as it is compared
 * @param plainText all that is compared
 */
record SearchEntry(EObject element, Category category, String title, List<String> texts, String plainTitle,
        String plainText) {

    static SearchEntry of(EObject element, Category category, String title, List<String> texts) {
        String plainTitle = WordFilter.key(title);
        return new SearchEntry(element, category, title, List.copyOf(texts), plainTitle,
                plainTitle + '\n' + WordFilter.key(String.join("\n", texts)));
    }

    boolean matches(List<String> words) {
        return words.stream().allMatch(plainText::contains);
    }

    /** How well it fits, the smaller the better: by the beginning of its name, by its name, by another text. */
    int rank(List<String> words) {
        if (plainTitle.startsWith(words.getFirst())) {
            return 0;
        }
        return words.stream().allMatch(plainTitle::contains) ? 1 : 2;
    }

    /** Where the words were found, if not in the title: as much of that text as fits on a line. */
    String excerpt(List<String> words) {
        if (rank(words) < 2) {
            return "";
        }
        return texts.stream().filter(text -> words.stream().anyMatch(WordFilter.key(text)::contains)).findFirst()
                .map(text -> around(text.replaceAll("\\s+", " "), words)).orElse("");
    }

    private static String around(String text, List<String> words) {
        int before = 30;
        int length = 120;
        int place = words.stream().mapToInt(WordFilter.key(text)::indexOf).filter(found -> found >= 0).min().orElse(0);
        int from = Math.min(Math.max(0, place - before), text.length());
        int to = Math.min(text.length(), from + length);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
