/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide is the same in both languages, and leads nowhere that is not there. */
class GuidePagesTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\":]+)\"");
    private static final Pattern HEADING = Pattern.compile("<h2 id=\"([^\"]+)\">");

    @Test
    void hasTheSamePagesAndSectionsInBothLanguages() throws IOException {
        assertEquals(GuidePages.ENGLISH.names(), GuidePages.DUTCH.names());
        for (String page : GuidePages.ENGLISH.names()) {
            assertEquals(sections(GuidePages.ENGLISH.source(page)), sections(GuidePages.DUTCH.source(page)), page);
        }
    }

    private static List<String> sections(String page) {
        return HEADING.matcher(page).results().map(heading -> heading.group(1)).toList();
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryPageInTheContents(GuidePages guide) throws IOException {
        assertEquals(guide.names(), guide.contents().keySet().stream().sorted().toList());
        assertFalse(guide.contents().values().stream().anyMatch(String::isBlank));
    }

    @ParameterizedTest
    @EnumSource
    void leadsToWhatIsThere(GuidePages guide) throws IOException {
        for (String page : guide.names()) {
            assertEquals(List.of(), LINK.matcher(guide.source(page)).results().map(link -> link.group(1))
                    .map(link -> link.startsWith("#") ? page + link : link)
                    .filter(link -> !link.endsWith(".css") && !guide.leadsTo(link)).toList(), page);
        }
    }
}
