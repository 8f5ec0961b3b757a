/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.paint.PngPainter;
import org.partnerstrategy.matrix.scene.MatrixScene;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^}]*}");

    @ParameterizedTest
    @ValueSource(classes = { MatrixScenes.class, MatrixScene.class, PngPainter.class })
    void bothLanguagesSayTheSame(Class<?> owner) throws IOException {
        assertEquals(placeholders(owner, "messages.properties"), placeholders(owner, "messages_nl.properties"));
    }

    private static TreeMap<String, TreeSet<String>> placeholders(Class<?> owner, String file) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(owner.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        TreeMap<String, TreeSet<String>> placeholders = new TreeMap<>();
        messages.stringPropertyNames().forEach(key -> placeholders.put(key,
                PLACEHOLDER.matcher(messages.getProperty(key)).results().map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new))));
        return placeholders;
    }
}
