/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterReader;

class UnreadableRegisterTest {

    static Stream<Arguments> contents() {
        return Stream.of(
                arguments("r.csv", "", "r.csv", "file.empty"),
                arguments("r.json", " \n ", "r.json", "file.empty"),
                arguments("r.csv", "\u0001\u0000abc", "r.csv", "file.binary"),
                arguments("r.csv", "PK\u0003\u0004\u0000\u0000abc", "r.csv", "workbook.damaged"),
                arguments("r.xlsx", "PK\u0003\u0004\u0000\u0000abc", "r.xlsx", "workbook.damaged"),
                arguments("r", "PK\u0003\u0004\u0000\u0000abc", "r", "workbook.damaged"),
                arguments("r.xlsx", "", "r.xlsx", "file.empty"),
                arguments("r.csv", ";;;\n", "r.csv", "file.empty"),
                arguments("s.partnerstrategy", "<?xml version=\"1.0\"?>\n<partnerstrategy:PartnerStrategy name=\"S\"/>",
                        "s.partnerstrategy", "file.strategy"),
                arguments("r.xml", "<?xml version=\"1.0\"?>\n<records><record name=\"a\"/></records>", "r.xml",
                "file.xml"),
                arguments("r.xml", "<records>\n<record name=\"a\"/></records>", "r.xml", "file.xml"),
                arguments("r.csv", "Naam;Doel\na;b\n\"c;d\ne;f", "r.csv:3", "csv.malformed"),
                arguments("r.csv", "Naam;Doel\n\"a\" b;c", "r.csv:2", "csv.malformed"),
                arguments("r.csv", "Naam;Doel\na;" + "x".repeat(40_000), "r.csv:2", "text.long"),
                arguments("r.csv", "a;".repeat(2_000), "r.csv:1", "columns.many"),
                arguments("r.csv", "\"\"", "r.csv", "file.empty"),
                arguments("r.json", "[{\"a\":\"" + "x".repeat(40_000) + "\"}]", "r.json $[0]", "text.long"),
                arguments("r.json", "{\"a\":1}", "r.json $", "json.noArray"),
                arguments("r.json", "\"text\"", "r.json $", "json.noArray"),
                arguments("r.json", "[{\"a\":1},\n2]", "r.json $[1]", "json.noRecord"),
                arguments("r.json", "[{\"a\":1},{\"a\":[[2]]}]", "r.json $[1].a[0]", "json.nested"),
                arguments("r.json", "[".repeat(100_000), "r.json $[0][0][0]", "json.nested"),
                arguments("r.json", "[[\"a\"],\n2]", "r.json $[1]", "json.noRow"),
                arguments("r.json", "[[\"a\"],[{\"b\":1}]]", "r.json $[1][0]", "json.nested"),
                arguments("r.json", "[{\"a\":" + "[".repeat(100_000), "r.json $[0].a[0]", "json.nested"),
                arguments("r.json", "[{\"a\":1,\"b\":2,\"a\":3}]", "r.json $[0].a", "json.sameKey"),
                arguments("r.json", "[{\"a\":1}] []", "r.json:1:12", "json.malformed"),
                arguments("r.json", "[{\"a\":1},\n{\"a\":1", "r.json:2:7", "json.malformed"),
                arguments("r.json", "[{a:1}]", "r.json:1:4", "json.malformed"),
                arguments("r.json", "[]", "r.json", "columns.none"),
                arguments("r", "[{\"a\":NaN}]", "r:1:7", "json.malformed"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void isRefusedWithPlaceAndReason(String name, String content, String place, String problem) {
        RegisterException refusal = assertThrows(RegisterException.class,
                () -> RegisterReader.read(name, content.getBytes(StandardCharsets.UTF_8), Optional.empty()));
        assertEquals(problem, refusal.problem().key());
        assertEquals(place, refusal.place());
        assertThat(refusal.in(Locale.of("nl"))).doesNotContain("\n");
    }

    @Test
    void textInAnotherEncodingThanTheGivenOneIsRefused() {
        byte[] bytes = "Naam\nPoëzie".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("file.encoding", assertThrows(RegisterException.class,
                () -> RegisterReader.read("r.csv", bytes, Optional.of(StandardCharsets.UTF_8))).problem().key());
    }

    @Test
    void aMissingFileAFolderAndADeviceAreRefused(@TempDir Path folder) {
        assertEquals("file.missing", problem(folder.resolve("missing.csv")));
        assertEquals("file.folder", problem(folder));
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        assertEquals("file.special", problem(device));
    }

    private static String problem(Path path) {
        return assertThrows(RegisterException.class, () -> RegisterReader.read(path)).problem().key();
    }
}
