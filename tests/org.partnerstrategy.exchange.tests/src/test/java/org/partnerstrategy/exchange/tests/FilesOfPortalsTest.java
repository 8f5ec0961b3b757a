/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.exchange.register.Heading;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.exchange.register.Separator;
import org.partnerstrategy.model.PartnerStrategyFactory;

/** Files as portals, mail programs and browsers hand them out. */
class FilesOfPortalsTest {

    private static final String CSV = "Partner;Doel\nDe Brug;Jeugd\n";

    @Test
    void theOnlyFileInAZipIsRead() throws Exception {
        Register register = read("register.zip", zip("register.csv", "__MACOSX/._register.csv", ".DS_Store"));

        assertEquals(List.of("Partner", "Doel"), register.columns());
    }

    @Test
    void severalFilesInAZipAreNamed() throws Exception {
        byte[] zip = zip("2023.csv", "2024.csv");
        RegisterException told = assertThrows(RegisterException.class, () -> read("register.zip", zip));

        assertTrue(told.getMessage().contains("2023.csv, 2024.csv"), told.getMessage());
    }

    @Test
    void aWebArchiveSaysHowToSaveIt() {
        String page =
                "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related;\r\n boundary=x\r\n\r\n";
        RegisterException told = assertThrows(RegisterException.class, () -> read("page.mht", bytes(page)));

        assertTrue(told.getMessage().contains(".xlsx"), told.getMessage());
    }

    @Test
    void headingsWithoutRowsAreNoRegister() throws Exception {
        Register register = Registers.csv("Partner;Doel;Bedrag");
        RegisterException told = assertThrows(RegisterException.class,
                () -> Registers.bring(register, PartnerStrategyFactory.eINSTANCE.createPartnerStrategy()));

        assertTrue(told.getMessage().contains("no rows"), told.getMessage());
    }

    static Stream<Arguments> idleOptions() {
        return Stream.of(Arguments.of("r.csv", CSV, RegisterOptions.NONE.from("2024"), "sheet"),
                Arguments.of("r.json", "[{\"Partner\":\"A\"}]", RegisterOptions.NONE.separatedBy(Separator.TAB),
                "separator"),
                Arguments.of("r.json", "[{\"Partner\":\"A\"}]", RegisterOptions.NONE.below(Heading.inRow(2)),
                "heading"),
                Arguments.of("r.html", "<table><tr><td>Partner<td>Doel<tr><td>A<td>B</table>",
                        RegisterOptions.NONE.separatedBy(Separator.BAR), "separator"));
    }

    @ParameterizedTest
    @MethodSource("idleOptions")
    void anOptionThatDoesNotApplyIsTold(String name, String content, RegisterOptions options,
            String option) throws Exception {
        Register register = RegisterReader.read(name, bytes(content), options);

        assertTrue(register.remarks().stream().anyMatch(remark -> remark.what().toString().contains(option)
                || remark.what().in(Locale.ENGLISH).contains(option)), register.remarks().toString());
        assertEquals(List.of(), RegisterReader.read(name, bytes(content), RegisterOptions.NONE).remarks());
    }

    private static Register read(String name, byte[] content) throws RegisterException {
        return RegisterReader.read(name, content, Optional.empty());
    }

    private static byte[] zip(String... names) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes(CSV));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
