/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What people go through who want the diagrams in an Eclipse that they have already. */
@EnabledIfSystemProperty(named = "install.sirius", matches = ".+", disabledReason = "built without Sirius")
class SiriusInstallTest {

    private static final Path SITE = Path.of(System.getProperty("install.site")).toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void theDiagramsAreDrawnOnceTheyAreInstalled() throws IOException, InterruptedException {
        ExistingEclipse eclipse = ExistingEclipse.in(folder);
        eclipse.director("-repository", SITE.toUri() + "," + System.getProperty("install.sirius"), "-installIU",
                "org.partnerstrategy.sirius.feature.feature.group");
        Path strategy = folder.resolve("example.partnerstrategy");
        eclipse.application("org.partnerstrategy.cli.application", "new", strategy.toString(), "--example");
        Path diagrams = folder.resolve("diagrams");
        eclipse.application("org.partnerstrategy.design.ui.export", "export-diagrams", strategy.toString(), "--format",
                "svg", "-o", diagrams.toString());
        try (Stream<Path> files = Files.list(diagrams)) {
            List<String> names = files.map(file -> file.getFileName().toString()).toList();
            assertTrue(names.stream().anyMatch(name -> name.endsWith("-matrix.svg")), names.toString());
        }
        Properties seen = eclipse.open(strategy, "with-diagrams");
        assertEquals("org.partnerstrategy.editor", seen.getProperty("editor"), seen.toString());
        assertEquals(List.of(), eclipse.errors());
    }
}
