/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What people go through who have an Eclipse already; each step goes on where the one before ended. */
@TestMethodOrder(OrderAnnotation.class)
class InstallTest {

    private static final Path SITE = Path.of(System.getProperty("install.site")).toAbsolutePath().normalize();
    private static final List<String> FEATURES = List.of("org.partnerstrategy.feature",
            "org.partnerstrategy.cli.feature",
            "org.partnerstrategy.sdk.feature");
    private static final String UNITS = String.join(",", FEATURES.stream().map(id -> id + ".feature.group").toList());

    @TempDir
    private static Path folder;

    private static ExistingEclipse eclipse;
    private static List<String> original;
    private static Path older;
    private static Path strategy;

    @BeforeAll
    static void prepare() throws IOException {
        eclipse = ExistingEclipse.in(folder);
        original = eclipse.named("plugins");
        older = OtherSite.OLDER.make(SITE, folder);
        strategy = folder.resolve("example.partnerstrategy");
    }

    @Test
    @Order(1)
    void theEditorOpensAStrategyOnceItIsInstalled() throws IOException, InterruptedException {
        eclipse.director("-repository", older.toUri().toString(), "-installIU", UNITS);
        eclipse.application("org.partnerstrategy.cli.application", "new", strategy.toString(), "--example");
        Properties seen = eclipse.open(strategy, "installed");
        assertEquals("org.partnerstrategy.editor", seen.getProperty("editor"), seen.toString());
        assertEquals("File,Edit,Navigate,Project,Window,Help", seen.getProperty("menusBefore"));
        assertEquals("File,Edit,Navigate,Project,Partner Strategy,Window,Help", seen.getProperty("menus"));
        assertEquals(String.join(",", eclipse.ownBundles()), seen.getProperty("bundles"));
        assertTrue(seen.getProperty("preferences").contains("org.partnerstrategy.editor.settings"), seen::toString);
        assertEquals(List.of(), eclipse.errors());
        knowsItsProject(seen);
        tellsWhatIsDifferent(seen);
        offersToMerge(seen);
    }

    /** A double click on what others changed leads to both versions. */
    private static void offersToMerge(Properties seen) {
        assertTrue(seen.getProperty("copy", "").contains("Merge the copy"), seen::toString);
        assertTrue(seen.getProperty("marked", "").contains("conflict marks of git"), seen::toString);
    }

    /** Where an Eclipse compares versions, it tells what is different in the words of the method. */
    private static void tellsWhatIsDifferent(Properties seen) {
        assertEquals("DifferencesViewer", seen.getProperty("compare"), seen::toString);
        assertEquals("Name: Other > Partner strategy of Voorbeeldstad", seen.getProperty("differences"),
                seen::toString);
        assertEquals("true", seen.getProperty("adopted"), seen::toString);
    }

    /** One editor of a file, which follows when that is renamed; its problems and its history are the project's. */
    private static void knowsItsProject(Properties seen) {
        assertNotEquals("", seen.getProperty("problems"), seen::toString);
        assertEquals("1", seen.getProperty("editors"), seen::toString);
        assertEquals("renamed.partnerstrategy", seen.getProperty("renamed"), seen::toString);
        assertEquals("false", seen.getProperty("oldFile"), seen::toString);
        assertNotEquals("0", seen.getProperty("history"), seen::toString);
        assertTrue(seen.getProperty("input").endsWith("/probe/renamed.partnerstrategy"), seen::toString);
    }

    @Test
    @Order(2)
    void anUpdateReplacesAllOfIt() throws IOException, InterruptedException {
        List<String> before = eclipse.ownBundles();
        eclipse.director("-repository", SITE.toUri().toString(), "-uninstallIU", UNITS, "-installIU", UNITS);
        assertEquals(before, eclipse.ownBundles().stream().map(OtherSite.OLDER::version).toList());
        Properties seen = eclipse.open(strategy, "updated");
        assertEquals("org.partnerstrategy.editor", seen.getProperty("editor"), seen.toString());
        assertEquals(String.join(",", eclipse.ownBundles()), seen.getProperty("bundles"));
        assertEquals(List.of(), eclipse.errors());
    }

    @Test
    @Order(3)
    void nothingIsLeftOfItOnceItIsUninstalled() throws IOException, InterruptedException {
        eclipse.director("-uninstallIU", UNITS);
        eclipse.collectGarbage();
        assertEquals(List.of(), eclipse.ownBundles());
        assertEquals(List.of(), eclipse.named("features"));
        assertEquals(original, eclipse.named("plugins"));
        Properties seen = eclipse.open(strategy, "uninstalled");
        assertEquals("", seen.getProperty("bundles"), seen.toString());
        assertEquals(List.of(), eclipse.errors());
    }
}
