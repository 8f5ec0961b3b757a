/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody counts "1 rows": what stands behind a number goes along with it. */
class PluralsTest {

    private static final Pattern CHOICE = Pattern.compile("\\{\\d+,choice,(?:[^{}]|\\{[^{}]*\\})*\\}");
    /** A number with a word behind it that ends like many of one. */
    private static final Pattern COUNTED = Pattern.compile("\\{\\d+(?:,number[^}]*)?\\} (?:[a-z-]+ )?([a-z]+s)\\b");
    private static final Set<String> NOT_COUNTED = Set.of("is", "has", "was", "as", "this", "its", "does", "exists",
            "lies",
            "stands", "holds", "serves", "differs", "suggests", "works", "belongs", "contains", "needs", "plus",
            "across");

    /** Texts that are only said of several, by the end of their keys. */
    private static final Map<String, String> SEVERAL = Map.ofEntries(
            Map.entry("many", "another text is for one"), Map.entry("Many", "another text is for one"),
            Map.entry("more", "of more than fit"), Map.entry("group", "another text is for one"),
            Map.entry("several", "another text is for one"), Map.entry("delete.elements", "another text is for one"),
            Map.entry("card.joint", "from two assessors on"), Map.entry("reviews", "another text is for one"),
            Map.entry("R6", "from two goals on"),
            Map.entry("account.fits", "from two goals on"), Map.entry("account.claimed", "from two goals on"),
            Map.entry("accountManager", "from two goals on"), Map.entry("accountManager.dominant", "from two goals on"),
            Map.entry("large", "a bound of the program"), Map.entry("long", "a bound of the program"),
            Map.entry("nesting", "a bound of the program"), Map.entry("longName", "a bound of the program"),
            Map.entry("slow", "a bound of the program"), Map.entry("recoveryRange", "a bound of the program"),
            Map.entry("edit.relations", "another text is for one"),
            Map.entry("characters", "names what was removed"), Map.entry("matrix.cuts", "the points of an axis"));

    static Stream<Path> messageFiles() {
        return TranslationTest.messageFiles();
    }

    @ParameterizedTest
    @MethodSource("messageFiles")
    void followsTheNumber(Path english) {
        Properties messages = Bundle.messages(english);
        Set<String> wrong = new TreeSet<>();
        messages.stringPropertyNames().stream().filter(key -> SEVERAL.keySet().stream().noneMatch(key::endsWith))
                .forEach(key -> COUNTED.matcher(CHOICE.matcher(messages.getProperty(key)).replaceAll("")).results()
                        .map((MatchResult counted) -> counted.group(1)).filter(word -> !NOT_COUNTED.contains(word))
                        .forEach(word -> wrong.add(key + ": " + messages.getProperty(key))));
        assertEquals(Set.of(), wrong);
    }
}
