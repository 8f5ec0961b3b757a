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
    /** Letters of other alphabets and of phonetics, and the Latin ones that they cannot be told from by sight. */
    private static final String LOOKING_LATIN =
            "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04BB\u0501\u051B\u051D\u0432\u043A\u043C\u043D\u0442"
            + "\u03B1\u03BF\u03BD\u03C1\u03C4\u03C5\u03C7\u03B9\u03BA\u03B2\u03B5\u03B6\u03B7\u03BC\u0131"
            + "\u0251\u0261\u0269\u1D0F";
    private static final String LATIN = "aeopcyxijshdqwbkmht" + "aovptuxikbezhmi" + "agio";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_NUMBERS = Pattern.compile("\\P{N}");
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
        // A large register has thousands of names that differ in their numbers only: each is spelled once.
        Map<String, Spelled> spelled = new HashMap<>();
        Map<String, Set<Spelled>> bySpelling = new HashMap<>();
        for (String name : all) {
            Spelled one = spelled.computeIfAbsent(name, Spelled::of);
            one.spellings().forEach(spelling -> bySpelling
                    .computeIfAbsent(spelling, made -> new LinkedHashSet<>()).add(one));
        }
        List<Pair> pairs = new ArrayList<>();
        Set<Set<String>> found = new HashSet<>();
        for (String name : added) {
            Spelled one = spelled.computeIfAbsent(name, Spelled::of);
            for (String spelling : one.spellings()) {
                for (Spelled other : bySpelling.getOrDefault(spelling, Set.of())) {
                    if (one.isLike(other) && found.add(Set.of(name, other.name()))) {
                        pairs.add(new Pair(name, other.name()));
                    }
                }
            }
        }
        return List.copyOf(pairs);
    }

    /**
     * A name and what is compared of it.
     *
     * @param key what names that count as the same have in common
     * @param core what is left without accents, marks and legal forms
     * @param digits numbers tell things apart: programme 1 is not programme 2
     */
    private record Spelled(String name, String key, String core, String digits) {

        static Spelled of(String name) {
            String core = SimilarNames.core(name);
            return new Spelled(name, Words.key(name), core, NO_NUMBERS.matcher(core).replaceAll(""));
        }

        boolean isLike(Spelled other) {
            return !key.equals(other.key) && (core.equals(other.core)
                    || digits.equals(other.digits) && new EditDistance(core, other.core).steps() <= 1);
        }

        /** The core, and it without any one of its letters: two names with one mistake have one of these in common. */
        Set<String> spellings() {
            Set<String> spellings = new LinkedHashSet<>(Set.of(core));
            if (core.length() >= SHORTEST_TO_MISSPELL) {
                for (int i = 0; i < core.length(); i++) {
                    spellings.add(core.substring(0, i) + core.substring(i + 1));
                }
            }
            return spellings;
        }
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
