/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Who searches for the name of a class finds one. */
class ClassNamesTest {

    private static final Set<String> SHARED = Set.of("package-info.java");

    @Test
    void areGivenOnce() {
        Set<String> names = new HashSet<>(SHARED);
        List<Path> again = new ArrayList<>();
        for (Bundle bundle : Bundle.all()) {
            // The template's sources become those of others.
            for (Path source : bundle.files(".java").stream().filter(file -> !file.toString()
                    .contains("org.partnerstrategy.template/template/")).toList()) {
                String name = source.getFileName().toString();
                if (!names.add(name) && !SHARED.contains(name)) {
                    again.add(source);
                }
            }
        }
        assertEquals(List.of(), again);
    }
}
