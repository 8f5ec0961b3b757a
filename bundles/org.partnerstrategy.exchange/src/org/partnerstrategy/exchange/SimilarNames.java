/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.partnerstrategy.field.text.Words;

/**
 * Finds names that may mean the same organisation or goal, such as "Stichting De Brug" and "De brug". It only doubts:
 * an import never puts such names together by itself.
 */
public final class SimilarNames {

    /** Shorter names that differ in a letter are usually different ones. */
    private static final int SHORTEST_TO_MISSPELL = 8;

    private static final Pattern LEGAL_FORMS = Pattern
            .compile("\\b(stichting|st|vereniging|ver|cooperatie|bv|nv|vof|foundation|association|the|de|het|van)\\b");
    /** Letters of other alphabets, and the Latin ones that they cannot be told from by sight. */
    private static final String LOOKING_LATIN =
            "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04BB\u0501\u051B\u051D\u0432\u043A\u043C\u043D\u0442"
            + "\u03B1\u03BF\u03BD\u03C1\u03C4\u03C5\u03C7\u03B9\u03BA\u03B2\u03B5\u03B6\u03B7\u03BC\u0131";
    private static final String LATIN = "aeopcyxijshdqwbkmht" + "aovptuxikbezhmi";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SimilarNames() {
    }

    /**
     * Two names that may mean the same.
     *
     * @param name the name that is new
     * @param other the name that it resembles
     */
    public record Pair(String name, String other) {
    }

    /**
     * The pairs of similar names, each once.
     *
     * @param added the names that are doubted
     * @param all the names that they may resemble, among them the added ones
     */
    public static List<Pair> among(Collection<String> added, Collection<String> all) {
        Map<String, Set<String>> bySpelling = new HashMap<>();
        all.forEach(name -> spellings(name)
                .forEach(spelling -> bySpelling.computeIfAbsent(spelling, made -> new LinkedHashSet<>()).add(name)));
        List<Pair> pairs = new ArrayList<>();
        Set<Set<String>> found = new HashSet<>();
        for (String name : added) {
            for (String spelling : spellings(name)) {
                for (String other : bySpelling.getOrDefault(spelling, Set.of())) {
                    if (!Words.key(name).equals(Words.key(other)) && isOneMistake(core(name), core(other))
                            && found.add(Set.of(name, other))) {
                        pairs.add(new Pair(name, other));
                    }
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static boolean isOneMistake(String one, String other) {
        return one.equals(other) || new EditDistance(one, other).steps() <= 1 && digits(one).equals(digits(other));
    }

    /** Numbers tell things apart: programme 1 is not programme 2. */
    private static String digits(String text) {
        return text.replaceAll("\\P{N}", "");
    }

    /** The name and the name without any one of its letters: two names with one mistake have one of these in common. */
    private static Set<String> spellings(String name) {
        String core = core(name);
        Set<String> spellings = new LinkedHashSet<>(Set.of(core));
        if (core.length() >= SHORTEST_TO_MISSPELL) {
            for (int i = 0; i < core.length(); i++) {
                spellings.add(core.substring(0, i) + core.substring(i + 1));
            }
        }
        return spellings;
    }

    /** What is left of a name without accents, marks and legal forms; the whole name if that is nothing. */
    private static String core(String name) {
        String plain = latin(MARKS.matcher(Normalizer.normalize(Words.tidy(name), Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT).replace(".", ""));
        String spaced = NO_LETTERS.matcher(plain).replaceAll(" ");
        String core = LEGAL_FORMS.matcher(spaced).replaceAll(" ").replace(" ", "");
        return core.isEmpty() ? Words.key(name) : core;
    }

    private static String latin(String text) {
        StringBuilder latin = new StringBuilder(text);
        for (int i = 0; i < latin.length(); i++) {
            int place = LOOKING_LATIN.indexOf(latin.charAt(i));
            if (place >= 0) {
                latin.setCharAt(i, LATIN.charAt(place));
            }
        }
        return latin.toString();
    }
}
