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
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every source names its licence, so that a file that is copied elsewhere says what may be done with it. */
class LicenceHeaderTest {

    private static final Path ROOT = Bundle.all().getFirst().folder().resolve("../..");
    private static final String HEADER = Bundle.text(ROOT.resolve("releng/lib/header.txt"));

    @Test
    void standsOnTopOfEverySource() {
        List<Path> without = Stream.of(Bundle.all(), Bundle.tests()).flatMap(List::stream)
                .flatMap(bundle -> bundle.files(".java").stream())
                // They belong to whoever creates a plug-in.
                .filter(source -> !source.toString().contains(".template/template/"))
                .filter(source -> !Bundle.text(source).startsWith(HEADER)).toList();
        assertEquals(List.of(), without, "run releng/headers, which adds the licence header");
    }
}
