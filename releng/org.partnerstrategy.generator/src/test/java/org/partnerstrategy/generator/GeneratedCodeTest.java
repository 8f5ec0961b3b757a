/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedCodeTest {

    private static final Path BUNDLES = Path.of("..", "..", "bundles");
    private static final Pattern TEXT_KEY = Pattern.compile("\"(_UI_\\w+)\"");

    private static Map<Path, String> generated;

    @BeforeAll
    static void generate() throws IOException {
        generated = new ModelCode(BUNDLES).generated();
    }

    @Test
    void theCheckedInCodeIsWhatTheGeneratorMakes() throws IOException {
        Map<Path, String> checkedIn = new ModelCode(BUNDLES).checkedIn();
        Set<Path> different = new TreeSet<>(generated.keySet());
        different.addAll(checkedIn.keySet());
        different.removeIf(file -> Objects.equals(checkedIn.get(file), generated.get(file)));
        assertEquals(Set.of(), different, "these files differ; update them with: " + ModelCode.UPDATE_COMMAND);
    }

    @ParameterizedTest
    @ValueSource(strings = { "plugin.properties", "plugin_nl.properties" })
    void everyTextThatTheCodeAsksForIsThere(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = Files
                .newInputStream(BUNDLES.resolve("org.partnerstrategy.model.edit").resolve(file))) {
            texts.load(stream);
        }
        Set<String> missing = new TreeSet<>();
        for (String code : generated.values()) {
            Matcher matcher = TEXT_KEY.matcher(code);
            while (matcher.find()) {
                missing.add(matcher.group(1));
            }
        }
        missing.removeAll(texts.stringPropertyNames());
        assertEquals(Set.of(), missing);
    }
}
