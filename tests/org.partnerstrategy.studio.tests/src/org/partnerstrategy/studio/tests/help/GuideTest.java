/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.help.Guide;

/** The guide is there in the language of the user, and opens where it is asked to. */
class GuideTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({ "en, Inventory", "nl, Inventarisatie", "de, Inventory" })
    void speaksTheLanguageOfTheUser(String language, String word) throws Exception {
        Path first = Guide.unpack(folder, Locale.of(language));
        assertTrue(Files.readString(first).contains(word));
        assertTrue(Files.exists(folder.resolve("images/position.png")));
    }

    @ParameterizedTest
    @CsvSource({ "en, Rules and checks", "nl, Regels en controles", "de, Rules and checks" })
    void hasABarThatLeadsToEveryPage(String language, String word) throws Exception {
        Guide.unpack(folder, Locale.of(language));
        String page = Files.readString(folder.resolve("keys.html"));
        assertTrue(page.contains("<a href=\"rules.html\">" + word + "</a>"), page);
        assertTrue(page.contains("<a href=\"keys.html\" aria-current=\"page\">"), page);
    }

    @ParameterizedTest
    @CsvSource({ "/org.partnerstrategy.help/html/files.html, files.html", "/org.example/html/other.html, index.html" })
    void opensThePageItself(String page, String file) throws Exception {
        assertEquals(folder.resolve(file), Guide.file(folder, page));
    }

    @Test
    void leadsToAPlaceOnAPage() throws Exception {
        Path file = Guide.file(folder, "/org.partnerstrategy.help/html/files.html#register");
        assertTrue(Files.readString(file).contains("url=files.html#register"), file.toString());
    }
}
