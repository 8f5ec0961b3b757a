/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.model.provider.PartnerStrategyEditPlugin;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.text.Message;

class MessageTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({ "en, nl, 'is a folder; choose a file'", "nl, en, is een map; kies een bestand",
            "nl-BE, en, is een map; kies een bestand", "en-GB, nl, is a folder; choose a file",
            "fr, nl, is a folder; choose a file" })
    void isSaidInTheLanguageAskedForWhateverTheComputersLanguage(String asked, String computers, String expected) {
        Locale.setDefault(Locale.forLanguageTag(computers));
        assertEquals(expected, Message.of(StrategyFile.class, "file.folder").in(Locale.forLanguageTag(asked)));
    }

    @ParameterizedTest
    @CsvSource({ "en, '1,234.5'", "nl, '1.234,5'" })
    void writesNumbersAsTheLanguageDoes(String language, String number) {
        String said = Message.of(StrategyFile.class, "load.encoding", 1234.5).in(Locale.of(language));
        assertTrue(said.contains(number), said);
    }

    @Test
    void saysAMessageWithinAMessageInTheSameLanguage() {
        Message inner = Message.of(StrategyFile.class, "file.folder");
        Message outer = Message.of(StrategyFile.class, "file.unreadable", inner);
        assertEquals("kan niet worden gelezen (is een map; kies een bestand); controleer of u het mag lezen",
                outer.in(Locale.of("nl")));
    }

    @ParameterizedTest
    @ValueSource(classes = { StrategyFile.class, PartnerStrategyEditPlugin.class })
    void bothLanguagesHaveTheSameMessages(Class<?> owner) throws IOException {
        Properties english = read(owner, "messages.properties");
        Properties dutch = read(owner, "messages_nl.properties");
        assertEquals(english.keySet(), dutch.keySet());
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(dutch.getProperty(key)), key);
            assertFalse(dutch.getProperty(key).isBlank(), key);
        }
    }

    /** The numbers of the placeholders in a pattern. */
    private static List<String> placeholders(String pattern) {
        String[] marks = new String[new MessageFormat(pattern).getFormatsByArgumentIndex().length];
        Arrays.setAll(marks, number -> "\0" + number + "\0");
        String[] parts = new MessageFormat(pattern).format(marks).split("\0", -1);
        return IntStream.range(0, parts.length).filter(i -> i % 2 == 1).mapToObj(i -> parts[i]).sorted().toList();
    }

    private static Properties read(Class<?> owner, String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = owner.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
