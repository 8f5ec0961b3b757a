/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Who extends the product finds every extension point. */
class ExtensionPointsTest {

    private static final Path PAGE = Path.of(System.getProperty("bundles", "../../bundles"))
            .resolve("org.partnerstrategy.example.extension/README.md");
    private static final Pattern POINT = Pattern.compile("<meta.schema plugin=\"([^\"]+)\" id=\"([^\"]+)\"");

    @Test
    void thePageAboutExtendingNamesThemAll() {
        Stream<String> points = Bundle.all().stream().flatMap(bundle -> bundle.files(".exsd").stream())
                .map(Bundle::text).flatMap(schema -> POINT.matcher(schema).results())
                .map(point -> point.group(1) + "." + point.group(2));
        String page = Bundle.text(PAGE);
        assertEquals(List.of(), points.filter(point -> !page.contains("`" + point + "`")).toList());
    }
}
