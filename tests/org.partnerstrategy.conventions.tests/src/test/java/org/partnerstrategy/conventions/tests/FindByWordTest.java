/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The table of the architecture page that leads from common words to classes leads to classes that exist. */
class FindByWordTest {

    private static final Pattern CLASS = Pattern.compile("`([a-z/]+/[A-Z]\\w+)`");

    @Test
    void leadsToClasses() {
        Path page = Bundle.all().getFirst().folder().resolveSibling("README.md");
        String table = Bundle.text(page).replaceAll("(?s).*## Find it by the word you know|## Where to add what.*", "");
        List<String> classes = CLASS.matcher(table).results().map(found -> found.group(1)).toList();
        assertTrue(classes.size() > 20, table);
        List<Path> sources = Bundle.all().stream().flatMap(bundle -> bundle.files(".java").stream()).toList();
        assertEquals(List.of(), classes.stream().filter(name -> sources.stream()
                .noneMatch(source -> source.endsWith("org/partnerstrategy/" + name + ".java"))).toList(),
                "these classes moved: change the table in bundles/README.md");
    }
}
