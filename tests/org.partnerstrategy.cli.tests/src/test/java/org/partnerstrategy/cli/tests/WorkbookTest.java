/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code studio workbook}, and {@code studio import} of such a workbook. */
class WorkbookTest {

    @TempDir
    private Path folder;
    private Path strategy;
    private Path workbook;

    @BeforeEach
    void write() throws Exception {
        strategy = folder.resolve("s.partnerstrategy");
        workbook = folder.resolve("of the council.data");
        assertEquals(0, Run.of("new", strategy, "--example", "--lang", "en").exitCode());
        Path written = folder.resolve("s.xlsx");
        Run run = Run.of("workbook", strategy, "-o", written, "--lang", "en");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(written.toString(), run.out().strip());
        Files.move(written, workbook);
    }

    private interface Edit {

        void in(XSSFWorkbook workbook) throws Exception;
    }

    private void edit(Edit edit) throws Exception {
        try (InputStream stream = Files.newInputStream(workbook); XSSFWorkbook opened = new XSSFWorkbook(stream)) {
            edit.in(opened);
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            opened.write(saved);
            Files.write(workbook, saved.toByteArray());
        }
    }

    /** Two changes and a new relation with a new partner. */
    private static void fill(XSSFWorkbook workbook) {
        XSSFSheet relations = workbook.getSheet("Relations");
        type(relations, 2, "description", "Something else");
        type(relations, 3, "scheme", "Another scheme");
        int end = relations.getLastRowNum() + 1;
        relations.createRow(end);
        type(relations, end, "partner", "New partner");
        type(relations, end, "goal", "Youth work");
    }

    private static void type(XSSFSheet sheet, int row, String key, String text) {
        int column = 0;
        while (!sheet.getRow(0).getCell(column).getStringCellValue().equals(key)) {
            column++;
        }
        Cell cell = sheet.getRow(row).createCell(column);
        cell.setCellValue(text);
    }

    private Run bring(Object... options) {
        return Run.of(Stream.concat(
                Stream.of("import", workbook, "--into", strategy, "--lang", "en"),
                Stream.of(options)).toArray());
    }

    private void assertRefused(String reason, Run run) throws Exception {
        assertEquals(2, run.exitCode(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(reason), run.err());
    }

    @Test
    void leavesTheFileAsItIsWhenNothingChanged() throws Exception {
        byte[] before = Files.readAllBytes(strategy);
        Run run = bring();

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("0 differences"), run.out());
        assertArrayEquals(before, Files.readAllBytes(strategy));
    }

    @Test
    void showsEachChangeAndMakesThem() throws Exception {
        edit(WorkbookTest::fill);
        byte[] before = Files.readAllBytes(strategy);
        Run preview = bring("--dry-run");

        assertEquals(0, preview.exitCode(), preview.err());
        assertTrue(preview.out().startsWith("4 differences with the strategy; 4 to apply."), preview.out());
        assertArrayEquals(before, Files.readAllBytes(strategy));

        Run run = bring();
        assertEquals(0, run.exitCode(), run.err());
        PartnerStrategy changed = StrategyFile.load(strategy);
        assertEquals("Something else", changed.getRelations().getFirst().getDescription());
        assertEquals("New partner", changed.getRelations().getLast().getPartner().getName());
        assertThat(bring().out()).startsWith("0 differences");
    }

    @Test
    void leavesOutWhatIsTickedOffWithWhatNeedsIt() throws Exception {
        edit(WorkbookTest::fill);
        JsonObject preview = json(bring("--dry-run", "--format", "json"));
        String partner = preview.getAsJsonArray("changes").asList().stream().map(JsonObject.class::cast)
                .filter(change -> change.get("type").getAsString().equals("Partner")).findFirst().orElseThrow()
                .get("number").getAsString();
        JsonObject done = json(bring("--except", partner, "--format", "json"));

        assertEquals(List.of(2L), List.of(done.getAsJsonArray("changes").asList().stream().map(JsonObject.class::cast)
                .filter(change -> change.get("applied").getAsBoolean()).count()));
        assertEquals(13, StrategyFile.load(strategy).getRelations().size());
        assertRefused("9", bring("--except", "9"));
    }

    private static JsonObject json(Run run) {
        assertEquals(0, run.exitCode(), run.err());
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }

    @Test
    void needsTheStrategyIntoWhichItGoes() throws Exception {
        assertRefused("--into", Run.of("import", workbook, "-o", folder.resolve("new.partnerstrategy"), "--lang",
                "en"));
    }

    @Test
    void saysOfARegisterThatItIsNone() throws Exception {
        workbook = folder.resolve("register.csv");
        Files.writeString(workbook, "Partner,Goal\nA,B\n");

        assertRefused("register", bring("--format", "json"));
        assertRefused("register", bring("--except", "1"));
    }

    @Test
    void opensOneWithAPassword() throws Exception {
        edit(WorkbookTest::fill);
        byte[] plain = Files.readAllBytes(workbook);
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(file)) {
                stream.write(plain);
            }
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            file.writeFilesystem(saved);
            Files.write(workbook, saved.toByteArray());
        }

        assertRefused("password", bring());
        assertRefused("password", bring("--password", "wrong"));
        assertThat(bring("--password", "secret").out()).startsWith("4 differences");
    }

    /** Cut off, turned over in the middle, or another kind of document: one line, and nothing changed. */
    @Test
    void refusesDamagedOnesInOneLine() throws Exception {
        byte[] content = Files.readAllBytes(workbook);
        byte[] before = Files.readAllBytes(strategy);
        for (int part = 1; part < 8; part++) {
            Files.write(workbook, Arrays.copyOf(content, content.length * part / 8));
            assertRefused("data", bring());
        }
        Files.write(workbook, zip("word/document.xml", "<w:document/>"));
        assertRefused("is a document", bring());

        assertArrayEquals(before, Files.readAllBytes(strategy));
    }

    private static byte[] zip(String name, String content) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes());
        }
        return bytes.toByteArray();
    }

    /** Macros are no part of what is read; the values are. */
    @Test
    void takesTheValuesOfOneWithMacros() throws Exception {
        edit(opened -> {
            fill(opened);
            opened.setWorkbookType(XSSFWorkbookType.XLSM);
        });

        assertThat(bring("--dry-run").out()).startsWith("4 differences");
    }
}
