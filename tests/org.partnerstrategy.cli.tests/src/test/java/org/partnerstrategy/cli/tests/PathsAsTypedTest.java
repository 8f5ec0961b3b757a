/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands say of a file names it as it was typed, whatever is the matter with it. */
class PathsAsTypedTest {

    @TempDir
    Path folder;

    /** The same folder, as someone types it who works elsewhere. */
    private Path typed;

    @BeforeEach
    void fill() throws Exception {
        typed = Path.of("").toAbsolutePath().relativize(folder.toRealPath());
        Files.writeString(folder.resolve("register.csv"), "Partner;Doel\nDe Brug;Jeugd\n");
        Files.writeString(folder.resolve("damaged.partnerstrategy"), "damaged");
        assertEquals(0, Run.of("new", typed.resolve("there.partnerstrategy"), "--example").exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = { "advise @missing.partnerstrategy", "validate @missing.partnerstrategy",
            "work @missing.partnerstrategy",
            "overview @missing.partnerstrategy", "portfolio @missing.partnerstrategy",
            "set @missing.partnerstrategy --name x",
            "advise @damaged.partnerstrategy", "validate @damaged.partnerstrategy",
            "set @damaged.partnerstrategy --name x",
            "table @damaged.partnerstrategy -o @t.csv", "report @missing.partnerstrategy -o @r.html",
            "render @damaged.partnerstrategy", "new @there.partnerstrategy", "new @none/x.partnerstrategy",
            "import @missing.csv -o @x.partnerstrategy", "import @register.csv -o @there.partnerstrategy",
            "import @register.csv -o @none/x.partnerstrategy", "import @register.csv --into @missing.partnerstrategy",
            "import @register.csv --into @damaged.partnerstrategy", "import @none -o @x.partnerstrategy",
            "import @register.csv -o @x.partnerstrategy --profile @none.importprofile",
            "import @register.csv -o @x.partnerstrategy --password-file @none",
            "table @there.partnerstrategy -o @none/t.csv",
            "report @there.partnerstrategy -o @none/r.html", "report @there.partnerstrategy -o @r.odt",
            "table @there.partnerstrategy -o @t.ods",
            "score @missing.partnerstrategy --add --goal a --partner b --influence 1 --dependency 1",
            "merge-partners @missing.partnerstrategy --keep a --merge b",
            "attribute @missing.partnerstrategy --add x" })
    void anErrorNamesAFileAsItWasTyped(String line) {
        Object[] words = line.replace("@", typed + "/").split(" ");
        Run run = Run.of(words);

        assertEquals(2, run.exitCode(), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(typed.toString()), run.err());
        assertFalse(run.err().contains(" " + folder), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = { "new @made.partnerstrategy", "import @register.csv -o @made.partnerstrategy",
            "import @register.csv --into @there.partnerstrategy", "table @there.partnerstrategy -o @made.csv",
            "set @there.partnerstrategy --name x", "report @there.partnerstrategy -o @made.html",
            "import @register.csv -o @made.partnerstrategy --save-profile @made.importprofile" })
    void anAnswerNamesAFileAsItWasTyped(String line) {
        Object[] words = line.replace("@", typed + "/").split(" ");
        Run run = Run.of(words);

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains(typed.toString()), run.out());
        assertFalse(run.out().contains(" " + folder), run.out());
    }
}
