/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What keys mean: one thing, wherever the user is. */
class KeysTest {

    private static final Pattern KEY = Pattern.compile("<key\\s[^>]*>");
    private static final Pattern SEQUENCE = Pattern.compile("sequence=\"([^\"]+)\"");
    private static final Pattern COMMAND = Pattern.compile("commandId=\"([^\"]+)\"");

    @Test
    void haveOneMeaning() {
        Map<String, Set<String>> meanings = new TreeMap<>();
        for (Bundle bundle : Bundle.all()) {
            KEY.matcher(bundle.pluginXml()).results().map(found -> found.group()).forEach(key -> meanings
                    .computeIfAbsent(attribute(SEQUENCE, key), sequence -> new TreeSet<>())
                    .add(attribute(COMMAND, key)));
        }
        assertThat(meanings).isNotEmpty();
        meanings.values().removeIf(commands -> commands.size() == 1);
        assertEquals(Map.of(), meanings);
    }

    private static String attribute(Pattern pattern, String key) {
        Matcher matcher = pattern.matcher(key);
        assertTrue(matcher.find(), key);
        return matcher.group(1);
    }
}
