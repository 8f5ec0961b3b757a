/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds texts that hold all words that were typed, in any order; case and accents make no difference. */
public final class WordFilter {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<String> words;

    /** Finds these words. */
    public WordFilter(String typed) {
        words = SPACE.splitAsStream(key(typed)).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether nothing was typed, so that everything is found. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether all words are in one of the texts. */
    public boolean matches(Stream<String> texts) {
        return words.isEmpty() || matchesKey(key(String.join("\n", texts.toList())));
    }

    /** Whether all words are in a text that was made by {@link #key}. */
    public boolean matchesKey(String key) {
        return words.stream().allMatch(key::contains);
    }

    /** A text as it is searched. */
    public static String key(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
