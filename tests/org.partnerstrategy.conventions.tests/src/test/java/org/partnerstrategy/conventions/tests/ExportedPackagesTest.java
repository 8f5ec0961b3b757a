/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others may use says what it is for, and which version of it they have. */
class ExportedPackagesTest {

    private static final Pattern HEADER = Pattern.compile("^Export-Package: (.*)$", Pattern.MULTILINE);
    private static final Pattern EXPORT =
            Pattern.compile("(?:^|,)(org\\.partnerstrategy[\\w.]*)(;version=\"[\\d.]+\")?");

    static List<Bundle> bundles() {
        return Bundle.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void haveADescriptionAndAVersion(Bundle bundle) {
        Path manifest = bundle.folder().resolve("META-INF/MANIFEST.MF");
        List<String> wrong = HEADER.matcher(Bundle.text(manifest).replaceAll("\r?\n ", "")).results()
                .flatMap(header -> EXPORT.matcher(header.group(1).replaceAll("x-friends:=\"[^\"]*\"", "")).results())
                .filter(export -> export.group(2) == null || !isDescribed(bundle, export.group(1)))
                .map(export -> export.group(1)).toList();
        assertEquals(List.of(), wrong);
    }

    /** What is generated is described by its model. */
    private static boolean isDescribed(Bundle bundle, String name) {
        String folder = name.replace('.', '/');
        return Files.exists(bundle.folder().resolve("src").resolve(folder).resolve("package-info.java"))
                || Files.exists(bundle.folder().resolve("src-gen").resolve(folder));
    }
}
