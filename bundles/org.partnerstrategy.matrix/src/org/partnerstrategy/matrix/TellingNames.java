/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of names that begin with the same word, such as "Stichting", the part that tells them apart. */
final class TellingNames {

    /** So many names share their first word before it says nothing any more. */
    private static final int COMMON = 3;

    private final Map<String, Integer> firstWords = new HashMap<>();
    private final Map<String, Integer> rests = new HashMap<>();

    TellingNames(List<String> names) {
        names.forEach(name -> {
            firstWords.merge(firstWord(name), 1, Integer::sum);
            rests.merge(rest(name), 1, Integer::sum);
        });
    }

    /** The name without its first word, where many have that and what is left is that of no other. */
    String of(String name) {
        String rest = rest(name);
        return !rest.isEmpty() && firstWords.getOrDefault(firstWord(name), 0) >= COMMON && rests.get(rest) == 1 ? rest
                : name;
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private static String rest(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? "" : name.substring(space + 1).strip();
    }
}
