/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;

/** {@code studio ask}, and {@code studio import} of the sheets that come back. */
class AskTest {

    private static final String ASK = "ask";
    private static final String ASSESSOR = "--assessor";
    private static final String IMPORT = "import";
    private static final String INTO = "--into";

    @TempDir
    private Path folder;
    private Path strategy;
    private Path sheets;

    @BeforeEach
    void create() {
        strategy = folder.resolve("s.partnerstrategy");
        sheets = folder.resolve("sheets");
        assertEquals(0, Run.of("new", strategy, "--example", "--lang", "en").exitCode());
    }

    private static void fill(Path file, int influence, int dependency) throws Exception {
        try (InputStream stream = Files.newInputStream(file); XSSFWorkbook opened = new XSSFWorkbook(stream)) {
            XSSFSheet sheet = opened.getSheetAt(0);
            for (int row = 5; row <= sheet.getLastRowNum(); row++) {
                type(sheet.getRow(row), 3, influence);
                type(sheet.getRow(row), 4, dependency);
            }
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            opened.write(saved);
            Files.write(file, saved.toByteArray());
        }
    }

    private static void type(Row row, int column, int score) {
        row.getCell(column).setBlank();
        row.getCell(column).setCellValue(score);
    }

    @Test
    void makesASheetForEachAndTakesThemBackTogether() throws Exception {
        Run run = Run.of(ASK, strategy, ASSESSOR, "Anna", "Bert", ASSESSOR, "Cees", "--goal",
                "Figure 2: the handbook's X, Y and Z", "-o", sheets);
        Path anna = sheets.resolve("Anna.xlsx");
        Path bert = sheets.resolve("Bert.xlsx");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(List.of(anna.toString(), bert.toString(), sheets.resolve("Cees.xlsx").toString()),
                run.out().lines().toList());
        fill(anna, 70, 20);
        fill(bert, 40, 60);

        Run back = Run.of(IMPORT, bert, anna, INTO, strategy, "--lang", "en");
        assertEquals(0, back.exitCode(), back.err());
        PartnerStrategy changed = StrategyFile.load(strategy);
        assertEquals(List.of(6L, 2L), List.of(changed.getRelations().stream()
                .flatMap(relation -> relation.getAssessments().stream()).filter(AskTest::isAsked).count(),
                changed.getPersons().stream().filter(person -> List.of("Anna", "Bert").contains(person.getName()))
                        .count()));
    }

    private static boolean isAsked(Assessment assessment) {
        return assessment.getAssessor() != null && List.of("Anna", "Bert").contains(assessment.getAssessor().getName());
    }

    @Test
    void replacesNoSheetThatMayBeFilledIn() throws Exception {
        assertEquals(0, Run.of(ASK, strategy, ASSESSOR, "Bert", "-o", sheets).exitCode());
        byte[] before = Files.readAllBytes(sheets.resolve("Bert.xlsx"));
        Run run = Run.of(ASK, strategy, ASSESSOR, "Anna", "Bert", "-o", sheets);

        assertEquals(2, run.exitCode());
        assertEquals(1, run.err().lines().count(), run.err());
        assertArrayEquals(before, Files.readAllBytes(sheets.resolve("Bert.xlsx")));
        assertFalse(Files.exists(sheets.resolve("Anna.xlsx")));
    }

    @Test
    void refusesWhatCannotBeAskedInOneLine() throws Exception {
        Path empty = folder.resolve("empty.partnerstrategy");
        Run.of("new", empty);
        Run.of("review", strategy, "--close", "Autumn");
        for (Run run : List.of(Run.of(ASK, empty, ASSESSOR, "Anna", "-o", sheets),
                Run.of(ASK, strategy, ASSESSOR, " ", "-o", sheets),
                Run.of(ASK, strategy, ASSESSOR, "Anna", "--goal", "nothing", "-o", sheets),
                Run.of(ASK, strategy, ASSESSOR, "Anna", "-o", strategy), Run.of(ASK, strategy, "-o", sheets))) {
            assertEquals(2, run.exitCode(), run.out());
            assertEquals(1, run.err().lines().count(), run.err());
        }
        assertFalse(Files.exists(sheets));
    }

    @Test
    void takesNoRegisterAmongSheets() throws Exception {
        Run.of(ASK, strategy, ASSESSOR, "Anna", "-o", sheets);
        Path register = folder.resolve("r.csv");
        Files.writeString(register, "Partner,Goal\nX,Figure 2\n");
        byte[] before = Files.readAllBytes(strategy);
        Run run = Run.of(IMPORT, sheets.resolve("Anna.xlsx"), register, INTO, strategy, "--lang", "en");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("import registers one at a time"), run.err());
        assertArrayEquals(before, Files.readAllBytes(strategy));
    }

    @Test
    void readsARegisterWithARowPerAssessor() throws Exception {
        Path register = folder.resolve("r.csv");
        Files.writeString(register, "Partner,Goal,Influence,Dependency,Who\nX,G,70,20,Anna\nX,G,40,60,Bert\n");
        Path made = folder.resolve("made.partnerstrategy");
        Run run = Run.of(IMPORT, register, "-o", made, ASSESSOR, "Who");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(List.of("Anna", "Bert"), StrategyFile.load(made).getRelations().getFirst().getAssessments()
                .stream().map(known -> known.getAssessor().getName()).toList());
    }
}
