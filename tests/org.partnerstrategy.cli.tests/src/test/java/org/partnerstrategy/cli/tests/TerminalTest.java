/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.cli.output.Terminal;

/** Nothing that a terminal obeys gets out of a file of somebody else onto either stream. */
class TerminalTest {

    private static final String EVIL = "Club\u001b]0;PWNED\u0007\u001b[31m\u009b2J\u007f\u202egpj.12\u2066\r\u0000";

    @TempDir
    private Path folder;

    @Test
    void showsWhatATerminalWouldObey() {
        StringWriter written = new StringWriter();
        try (PrintWriter writer = Terminal.safe(written)) {
            writer.print(EVIL);
            writer.print("\ta\r\nb\r");
            writer.print("\nc\rd\n");
        }
        assertEquals("Club\\u001b]0;PWNED\\u0007\\u001b[31m\\u009b2J\\u007f\\u202egpj.12\\u2066\\u000d\\u0000"
                + "\ta\r\nb\r\nc\\u000dd\n", written.toString());
    }

    @Test
    void leavesOtherTextsAsTheyAre() {
        String text = "Caf\u00e9 \u05e9\u05dc\u05d5\u05dd \ud83d\ude00 a\u00adb";
        assertEquals(text, Terminal.visible(text));
    }

    private Path strategy() throws Exception {
        // A file is refused that holds those below a blank.
        String name = EVIL.replaceAll("[\\x00-\\x1f]", "");
        StringBuilder escaped = new StringBuilder();
        name.chars().forEach(letter -> escaped.append("&#").append(letter).append(';'));
        return Files.writeString(folder.resolve("evil.partnerstrategy"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <partnerstrategy:PartnerStrategy xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:partnerstrategy="https://partnerstrategy.org/model/1.0" id="_1" name="N">
                  <partners id="_2" name="N"/>
                  <reviews id="_5" name="r" date="2026-01-01"/>
                  <goals id="_3" name="N"/>
                  <relations id="_4" partner="_2" goal="_3">
                    <assessments id="_6" review="_5" influence="35" dependency="70" reason="x"/>
                  </relations>
                </partnerstrategy:PartnerStrategy>
                """.replace("\"N\"", "\"" + escaped + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "advise", "advise --why", "work", "portfolio", "validate", "advise --format csv",
        "work --format csv", "advise --format json", "portfolio --format json", "advise --goal none",
        "score --goal none --partner none --influence 1 --dependency 1" })
    void keepsAnswersAndErrorsSafe(String command) throws Exception {
        String[] words = command.split(" ");
        Object[] arguments = new Object[words.length + 1];
        System.arraycopy(words, 0, arguments, 0, words.length);
        arguments[words.length] = strategy();
        assertSafe("\\u009b", Run.of(arguments));
    }

    @ParameterizedTest
    @CsvSource({ "--partner, nowhere", "--lang, en" })
    void keepsWhatIsSaidOfRegistersSafe(String option, String value) throws Exception {
        Path register = Files.writeString(folder.resolve("register.csv"),
                "Goal;Par\u001b[31m\u001b]0;X\u0007tner\nG;P\n");
        assertSafe(Run.of("import", register, "-o", folder.resolve("new.partnerstrategy"), option, value));
    }

    @Test
    void keepsTheNamesOfFilesAndOptionsSafe() {
        assertSafe(Run.of("advise", "a.partnerstrategy", "--\u001b[2J\u202e"));
        assertSafe(Run.of("\u001b[2J"));
        assertSafe(Run.of("render", "--example", "-o", folder.resolve("pic\u001b[2Jtures")));
    }

    private static void assertSafe(Run run) {
        assertSafe("\\u001b", run);
    }

    private static void assertSafe(String shown, Run run) {
        String all = run.out() + run.err();
        assertTrue(all.contains(shown), all);
        all.chars().filter(letter -> letter != '\n' && letter != '\r' && letter != '\t').forEach(letter -> assertTrue(
                !Character.isISOControl(letter) && !(letter >= '\u202a' && letter <= '\u202e')
                        && !(letter >= '\u2066' && letter <= '\u2069'),
                () -> Integer.toHexString(letter) + " in " + Terminal.visible(all)));
    }
}
