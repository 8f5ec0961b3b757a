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

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A parser's words are English. Whoever works in Dutch reads Dutch, and finds them behind --stacktrace. */
class DutchErrorsTest {

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|must|be|not|and|with|unexpected|invalid|expected|entity|error|file is|found|at line"
                    + "|cannot|could|terminated|malformed|stream|exception|missing|unknown|denied)\\b",
            Pattern.CASE_INSENSITIVE);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            <goals name='A'>                          ; een element is niet gesloten
            <goals name='A'></partners>               ; een element is niet gesloten
            <goals name='A' name='B'/>                ; twee keer
            <goals name=A/>                           ; niet goed geschreven
            <goals name='A & B'/>                     ; &amp;
            `<goals name='A &nbsp; B'/>`              ; &amp;
            `<goals name='A&#1;'/>`                   ; een teken dat XML niet toestaat
            <goals name='<'/>                         ; niet goed geschreven
            <                                         ; geen XML
            """, quoteCharacter = '`')
    void aDamagedStrategyIsToldInDutch(String content, String told) throws Exception {
        Path good = folder.resolve("good.partnerstrategy");
        assertEquals(0, Run.of("new", good, "--lang", "nl").exitCode());
        String text = Files.readString(good).strip();
        String open = text.endsWith("/>") ? text.substring(0, text.length() - 2) + ">\n"
                : text.substring(0, text.lastIndexOf("</"));
        Path damaged = Files.writeString(folder.resolve("damaged.partnerstrategy"),
                open + content + "\n</ps:PartnerStrategy>");

        String line = lineAbout("validate", damaged);

        assertTrue(line.contains(told), line);
    }

    @Test
    void aStrategyThatWasCutOffIsToldInDutch() throws Exception {
        Path cut = folder.resolve("cut.partnerstrategy");
        assertEquals(0, Run.of("new", cut, "--example", "--lang", "nl").exitCode());
        String text = Files.readString(cut);
        for (int length = text.length() - 3; length > 200; length -= 97) {
            Files.writeString(cut, text.substring(0, length));
            lineAbout("validate", cut);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "x.json=[{\"Partner\": ", "x.json={\"a\":[{]}", "x.json=[1,2", "x.json=[{\"a\":tru}]",
        "x.xml=<a><b></a>", "x.html=<table><tr><td>", "x.csv=", "x.csv=\"\"", "x.csv=\"a", "x.xlsx=PK\u0003\u0004kapot",
        "x.ods=PK\u0003\u0004", "x.xls=\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1kapot",
        "x.numbers=PK\u0003\u0004",
        "x.pdf=%PDF-1.7", "x.docx=PK\u0003\u0004" })
    void aDamagedRegisterIsToldInDutch(String register) throws Exception {
        int name = register.indexOf('=');
        Path file = Files.write(folder.resolve(register.substring(0, name)),
                register.substring(name + 1).getBytes(StandardCharsets.ISO_8859_1));

        lineAbout("import", file, "-o", folder.resolve("new.partnerstrategy"));

        assertFalse(Files.exists(folder.resolve("new.partnerstrategy")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<workbook", "<workbook><sheets></workbook>", "<workbook/>", "&" })
    void aDamagedWorkbookIsToldInDutch(String content) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : new String[] { "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml" }) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(content.getBytes(StandardCharsets.UTF_8));
            }
        }
        Path file = Files.write(folder.resolve("damaged.xlsx"), bytes.toByteArray());

        lineAbout("import", file, "-o", folder.resolve("new.partnerstrategy"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "[]", "{\"separator\": 3}", "{\"heading\": \"x\"}" })
    void aDamagedProfileIsToldInDutch(String content) throws Exception {
        Path profile = Files.writeString(folder.resolve("x.importprofile"), content);
        Path register = Files.writeString(folder.resolve("x.csv"), "Partner,Goal\nA,G\n");

        Run run = Run.of("import", register, "-o", folder.resolve("new.partnerstrategy"), "--profile", profile,
                "--lang", "nl");

        assertDutch(run.err());
    }

    private String lineAbout(Object... arguments) {
        Object[] inDutch = new Object[arguments.length + 2];
        System.arraycopy(arguments, 0, inDutch, 0, arguments.length);
        inDutch[arguments.length] = "--lang";
        inDutch[arguments.length + 1] = "nl";
        Run run = Run.of(inDutch);
        assertEquals(2, run.exitCode(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertDutch(run.err());
        return run.err();
    }

    private void assertDutch(String line) {
        assertFalse(ENGLISH.matcher(line.replace(folder.toString(), "")).find(), line);
    }
}
