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
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterHeading;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.exchange.register.Separator;
import org.partnerstrategy.model.PartnerStrategy;
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
    void aFileThatWasPackedAloneIsRead() throws Exception {
        Register register = read("register.csv.gz", gzip(CSV.getBytes(StandardCharsets.UTF_8)));

        assertEquals(List.of("Partner", "Doel"), register.columns());
        assertEquals("Partners", read("grants.JSON.gz", gzip("{\"grants\":[{\"Partners\":\"De Brug\"}]}"
                .getBytes(StandardCharsets.UTF_8))).columns().getFirst());
    }

    @Test
    void aDamagedOneAndOneThatUnpacksToMuchAreRefused() throws Exception {
        byte[] packed = gzip(CSV.getBytes(StandardCharsets.UTF_8));
        RegisterException cut = assertThrows(RegisterException.class,
                () -> read("register.csv.gz", Arrays.copyOf(packed, packed.length - 12)));
        byte[] bomb = gzip(new byte[80 << 20]);
        RegisterException large = assertThrows(RegisterException.class, () -> read("register.csv.gz", bomb));

        assertTrue(cut.in(Locale.ENGLISH).contains("is damaged and cannot be unpacked"), cut.getMessage());
        assertTrue(large.in(Locale.ENGLISH).contains("more than a hundred times its size"), large.getMessage());
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

    static Stream<Arguments> otherDocuments() throws Exception {
        return Stream.of(Arguments.of("begroting.numbers", zip("Index/Document.iwa", "preview.jpg"), "Numbers"),
                Arguments.of("2008.numbers", zip("index.xml", "buildVersionHistory.plist"), "Numbers"),
                Arguments.of("2013.numbers", zip("Index.zip", "preview.jpg"), "Numbers"),
                Arguments.of("brief.odt", zip("mimetype", "content.xml"), "is een document"),
                Arguments.of("register.pdf", bytes("%PDF-1.7\n1 0 obj Partner;Doel\n"), ".xlsx"),
                Arguments.of("register.csv", bytes("{\\rtf1\\ansi Partner;Doel}"), ".xlsx"),
                Arguments.of("page.xls", bytes("\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n"),
                        "MHTML"));
    }

    @ParameterizedTest
    @MethodSource("otherDocuments")
    void aDocumentOfAnotherKindIsCalledSo(String name, byte[] content, String said) {
        RegisterException told = assertThrows(RegisterException.class, () -> read(name, content));

        assertTrue(told.in(Locale.of("nl")).contains(said), told.in(Locale.of("nl")));
    }

    @Test
    void membersOfGeographicFeaturesAreRecognised() throws Exception {
        Register register = Registers.json("""
                {"type": "FeatureCollection", "features": [{"type": "Feature",
                "properties": {"Partner": "De Brug", "Doel": "Jeugd", "Bedrag": {"waarde": 10.5, "valuta": "EUR"}},
                "geometry": {"type": "Point", "coordinates": [4.9, 52.4]}}]}""");
        PartnerStrategy strategy = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
        Registers.bring(register, strategy);

        assertEquals("De Brug", strategy.getPartners().getFirst().getName());
        assertEquals(new BigDecimal("10.5"),
                strategy.getRelations().getFirst().getAmounts().getFirst().getEuro().stripTrailingZeros());
    }

    @Test
    void aListThatNamesTheColumnsIsNoRegister() throws Exception {
        Register register = Registers.json("""
                {"result": {"fields": [{"type": "int", "id": "_id"}, {"type": "text", "id": "Partner"},
                {"type": "text", "id": "Doel"}], "records": [{"_id": 1, "Partner": "De Brug", "Doel": "Jeugd"}]}}""");

        assertEquals(List.of("_id", "Partner", "Doel"), register.columns());
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
                Arguments.of("r.json", "[{\"Partner\":\"A\"}]", RegisterOptions.NONE.below(RegisterHeading.inRow(2)),
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

    private static byte[] gzip(byte[] content) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                byte[] content = bytes(name.equals("mimetype") ? "application/vnd.oasis.opendocument.text" : CSV);
                ZipEntry entry = new ZipEntry(name);
                // As LibreOffice writes it, so that the kind can be read at the beginning.
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                CRC32 sum = new CRC32();
                sum.update(content);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
