/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.exchange.ColumnRole;
import org.partnerstrategy.exchange.RegisterImport;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = { "exchange", "exchange/register", "field", "field/attribute", "field/feature",
            "field/relation", "example" })
    void areThereInBothLanguagesWithTheSameArguments(String folder) throws Exception {
        Properties english = load(folder, "messages.properties");
        Properties dutch = load(folder, "messages_nl.properties");
        assertThat(english).isNotEmpty();
        assertEquals(english.keySet(), dutch.keySet());
        for (String key : english.stringPropertyNames()) {
            assertEquals(arguments(english.getProperty(key)), arguments(dutch.getProperty(key)), key);
            assertFalse(english.getProperty(key).isBlank() || dutch.getProperty(key).isBlank(), key);
        }
    }

    /** A window says these too; the command adds its option. An import without a column for a part is refused there. */
    @ParameterizedTest
    @ValueSource(strings = { "exchange", "exchange/register" })
    void nameNoOptionOfTheCommand(String folder) throws Exception {
        Properties english = load(folder, "messages.properties");
        assertEquals(Set.of(), english.stringPropertyNames().stream().filter(key -> !key.equals("column.required")
                && english.getProperty(key).contains("--")).collect(Collectors.toSet()));
    }

    private static int arguments(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    private static Properties load(String folder, String file) throws Exception {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                RegisterImport.class.getResourceAsStream("/org/partnerstrategy/" + folder + "/" + file),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @ParameterizedTest
    @MethodSource("org.partnerstrategy.exchange.ColumnRole#values")
    void everyPartHasALabel(ColumnRole part) {
        assertDoesNotThrow(() -> part.label().toString());
    }
}
