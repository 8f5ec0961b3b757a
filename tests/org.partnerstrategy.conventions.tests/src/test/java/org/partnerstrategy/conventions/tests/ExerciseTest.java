/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The exercise does the same in both languages, with commands that are there. */
class ExerciseTest {

    private static final Pattern COMMAND = Pattern.compile("serialization=\"([^(\"]+)\\(([^=\"]+)=([^)\"]+)\\)\"");
    private static final Pattern HELP = Pattern.compile("href=\"/org\\.partnerstrategy\\.help/html/([^\"]+)\"");

    @Test
    void runsTheSameCommandsInBothLanguages() {
        assertEquals(8, commands(GuidePages.ENGLISH).size() + 1, "a command per item, and the introduction");
        assertEquals(commands(GuidePages.ENGLISH), commands(GuidePages.DUTCH));
    }

    private static List<String> commands(GuidePages guide) {
        return COMMAND.matcher(guide.exercise()).results().map(command -> command.group()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void runsCommandsThatAreThere(GuidePages guide) {
        String all = Bundle.all().stream().map(Bundle::pluginXml).collect(Collectors.joining());
        COMMAND.matcher(guide.exercise()).results().forEach(command -> {
            assertTrue(all.contains("<command id=\"" + command.group(1) + "\""), command.group(1));
            assertTrue(all.contains("<commandParameter id=\"" + command.group(2) + "\""), command.group(2));
            assertTrue(command.group(3).equals("figure-2") || all.contains("<page id=\"" + command.group(3) + "\""),
                    command.group(3));
        });
    }

    @ParameterizedTest
    @EnumSource
    void explainsEveryItem(GuidePages guide) {
        List<String> places = HELP.matcher(guide.exercise()).results().map(place -> place.group(1)).toList();
        assertEquals(8, places.size());
        assertEquals(List.of(), places.stream().filter(place -> !guide.leadsTo(place)).toList());
    }
}
