/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.UserFolder;
import org.partnerstrategy.model.resource.StrategyFile;

/** Wherever a command begins a strategy, it begins as the user of the studio has set it. */
class StrategyDefaultsTest {

    private final String home = System.getProperty(UserFolder.PROPERTY, "");

    @TempDir
    Path folder;

    private Path strategy;

    @BeforeEach
    void useAHomeOfItsOwn() {
        System.setProperty(UserFolder.PROPERTY, folder.resolve("home").toString());
        strategy = folder.resolve("s.partnerstrategy");
    }

    @AfterEach
    void forgetIt() {
        System.setProperty(UserFolder.PROPERTY, home);
    }

    private void set(String file, String... lines) throws Exception {
        Path settings = Files.createDirectories(UserFolder.path()
                .resolve("studio/.metadata/.plugins/org.eclipse.core.runtime/.settings"));
        Files.writeString(settings.resolve(file), "eclipse.preferences.version=1\n" + String.join("\n", lines) + "\n");
    }

    private String begun() throws Exception {
        PartnerStrategy begun = StrategyFile.load(strategy);
        Cuts cuts = Cuts.of(begun);
        return cuts.influence() + "/" + cuts.dependency() + " " + StrategyLine.of(begun).corners().stream()
                .map(corner -> corner.dependency() + "," + corner.influence()).collect(Collectors.joining(";"));
    }

    @Test
    void beginsAsBuiltInWithoutSettings() throws Exception {
        assertEquals(0, Run.of("new", strategy).exitCode());
        assertEquals("50/50 0,20;100,80", begun());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "--example", "--example=youth-work", "--example=town" })
    void newBeginsAsTheUserHasSet(String example) throws Exception {
        set("org.partnerstrategy.editor.prefs", "influenceCut=40", "dependencyCut=60", "lineStart=30", "lineEnd=70");
        Object[] arguments = example.isEmpty() ? new Object[] { "new", strategy } : new Object[] { "new", strategy,
                example };
        assertEquals(0, Run.of(arguments).exitCode());
        assertEquals("40/60 0,30;100,70", begun());
    }

    @Test
    void importBeginsAsTheUserHasSet() throws Exception {
        set("org.partnerstrategy.editor.prefs", "influenceCut=40");
        Path register = Files.writeString(folder.resolve("r.csv"), "Partner;Doel\nDe Brug;Jeugd\n");
        assertEquals(0, Run.of("import", register, "-o", strategy).exitCode());
        assertEquals("40/50 0,20;100,80", begun());
        set("org.partnerstrategy.editor.prefs", "influenceCut=10");
        assertEquals(0, Run.of("import", register, "--into", strategy).exitCode());
        assertEquals("40/50 0,20;100,80", begun());
    }

    @Test
    void whatEarlierVersionsKeptCountsUntilItIsSetAnew() throws Exception {
        set("org.partnerstrategy.studio.prefs", "influenceCut=35", "lineStart=10");
        set("org.partnerstrategy.editor.prefs", "influenceCut=45");
        Run.of("new", strategy);
        assertEquals("45/50 0,10;100,80", begun());
    }

    @Test
    void settingsThatCannotBeReadAreLeftOut() throws Exception {
        set("org.partnerstrategy.editor.prefs", "influenceCut=high", "dependencyCut=-3", "lineStart=90",
                "lineEnd=\\u00zz");
        assertEquals(0, Run.of("new", strategy).exitCode());
        assertEquals("50/50 0,20;100,80", begun());
        Files.delete(strategy);
        set("org.partnerstrategy.editor.prefs", "influenceCut=1000", "lineStart=90");
        assertEquals(0, Run.of("new", strategy).exitCode());
        assertEquals("100/50 0,90;100,90", begun());
    }

    @Test
    void optionsGoBeforeSettings() throws Exception {
        set("org.partnerstrategy.editor.prefs", "influenceCut=40", "lineStart=30");
        assertEquals(0, Run.of("new", strategy, "--dependency-cut", "70", "--line", "0,10;50,20;100,90").exitCode());
        assertEquals("40/70 0,10;50,20;100,90", begun());
        assertEquals(0, Run.of("set", strategy, "--line", "0,5;100,95", "--influence-cut", "55").exitCode());
        assertEquals("55/70 0,5;100,95", begun());
    }

    @ParameterizedTest
    @ValueSource(strings = { "0,20", "0,20;90,80", "0,80;100,20", "0,20;100,101", "high" })
    void aBrokenLineIsRefused(String line) throws Exception {
        Run.of("new", strategy);
        Run refused = Run.of("set", strategy, "--line", line);
        assertEquals(2, refused.exitCode());
        assertEquals(1, refused.err().lines().count());
        assertTrue(refused.err().contains("--line"), refused.err());
        assertEquals("50/50 0,20;100,80", begun());
    }
}
