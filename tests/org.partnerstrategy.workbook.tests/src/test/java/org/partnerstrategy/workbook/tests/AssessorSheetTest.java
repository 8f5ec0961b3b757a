/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.change.Reviewing;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.workbook.AssessorSheet;
import org.partnerstrategy.workbook.reading.ReturnedWorkbook;
import org.partnerstrategy.workbook.reading.WorkbookChanges;

/** What assessors do to their sheets, and what becomes of it in the strategy. */
class AssessorSheetTest {

    private static final int FIRST = 5;
    private static final int PARTNER = 1;
    private static final int INFLUENCE = 3;
    private static final int DEPENDENCY = 4;
    private static final int REASON = 5;

    private final PartnerStrategy strategy = Strategies.example();

    private interface Edit {

        void in(XSSFSheet sheet);
    }

    private byte[] sheet(String assessor, Edit edit) throws Exception {
        byte[] content = new AssessorSheet(strategy, assessor, strategy.getRelations(), Locale.ENGLISH).content();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            edit.in(workbook.getSheetAt(0));
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            workbook.write(saved);
            return saved.toByteArray();
        }
    }

    private static Edit scores(int row, int influence, int dependency) {
        return sheet -> {
            cell(sheet, row, INFLUENCE).setCellValue(influence);
            cell(sheet, row, DEPENDENCY).setCellValue(dependency);
        };
    }

    private static Cell cell(XSSFSheet sheet, int row, int column) {
        Row there = Optional.<Row>ofNullable(sheet.getRow(FIRST + row))
                .orElseGet(() -> sheet.createRow(FIRST + row));
        Cell cell = there.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setBlank();
        return cell;
    }

    private WorkbookChanges changes(List<byte[]> sheets) throws Exception {
        List<ReturnedWorkbook> workbooks = new ArrayList<>();
        for (byte[] sheet : sheets) {
            assertTrue(ReturnedWorkbook.isOne("a.xlsx", sheet, Optional.empty()));
            workbooks.add(ReturnedWorkbook.read("a.xlsx", sheet, Optional.empty()));
        }
        return ReturnedWorkbook.changes(workbooks, strategy, Locale.ENGLISH);
    }

    private List<String> remarks(byte[]... sheets) throws Exception {
        return Office.remarks(changes(List.of(sheets))).stream().filter(remark -> !remark.contains("without a score"))
                .toList();
    }

    private void apply(List<byte[]> sheets) throws Exception {
        WorkbookChanges changes = changes(sheets);
        changes.apply(changes.differences());
    }

    private Stream<Assessment> of(String assessor) {
        return strategy.getRelations().stream().flatMap(relation -> relation.getAssessments().stream())
                .filter(known -> known.getAssessor() != null && known.getAssessor().getName().equals(assessor));
    }

    @Test
    void changesNothingUntilSomebodyFillsItIn() throws Exception {
        assertEquals(List.of(), Office.lines(changes(List.of(sheet("Anna", sheet -> { })))));
    }

    @Test
    void beginsTheFirstReviewOnlyWhenSomebodyAssesses() throws Exception {
        strategy.getRelations().forEach(relation -> relation.getAssessments().clear());
        strategy.getReviews().clear();
        assertEquals(List.of(), Office.lines(changes(List.of(sheet("Anna", sheet -> { })))));

        apply(List.of(sheet("Anna", scores(0, 70, 20)), sheet("Bert", scores(0, 40, 60))));
        assertEquals(1, strategy.getReviews().size());
        assertEquals(2, strategy.getReviews().getFirst().getAssessments().size());
    }

    @Test
    void comesBackAsTheAssessmentsOfThatPerson() throws Exception {
        apply(List.of(sheet("Anna", sheet -> {
            scores(0, 70, 20).in(sheet);
            cell(sheet, 0, REASON).setCellValue("Reaches everybody");
        })));

        Assessment assessment = of("Anna").findFirst().orElseThrow();
        assertEquals(List.of(70, 20), List.of(assessment.getInfluence().points(),
                assessment.getDependency().points()));
        assertEquals("Reaches everybody", assessment.getReason());
        assertEquals(Reviews.newest(strategy), Optional.of(assessment.getReview()));
        assertEquals(1, of("Anna").count());
    }

    @Test
    void comesBackWithOthersInAnyOrder() throws Exception {
        List<byte[]> sheets = new ArrayList<>(List.of(sheet("Anna", scores(0, 70, 20)),
                sheet("Bert", scores(0, 40, 60)), sheet("Cees", scores(1, 10, 90))));
        List<String> lines = Office.lines(changes(sheets)).stream().sorted().toList();
        Collections.reverse(sheets);

        assertEquals(lines, Office.lines(changes(sheets)).stream().sorted().toList());
        apply(sheets);
        assertEquals(List.of(1L, 1L, 1L), Stream.of("Anna", "Bert", "Cees").map(name -> of(name).count()).toList());
        assertEquals(List.of(), Office.lines(changes(sheets)));
    }

    @Test
    void isAskedAgainWithWhatThePersonSaid() throws Exception {
        apply(List.of(sheet("Anna", scores(0, 70, 20))));
        apply(List.of(sheet("anna", sheet -> {
            assertEquals(70, (int) sheet.getRow(FIRST).getCell(INFLUENCE).getNumericCellValue());
            scores(0, 80, 25).in(sheet);
        })));

        assertEquals(List.of(80), of("Anna").map(known -> known.getInfluence().points()).toList());
        apply(List.of(sheet("Anna", sheet -> {
            cell(sheet, 0, INFLUENCE);
            cell(sheet, 0, DEPENDENCY);
        })));
        assertEquals(0, of("Anna").count());
    }

    @Test
    void keepsAJointAssessmentBesideIt() throws Exception {
        Relation relation = strategy.getRelations().getFirst();
        apply(List.of(sheet("Anna", scores(0, 70, 20)), sheet("Bert", scores(0, 40, 60))));

        assertFalse(Round.newest(relation).orElseThrow().assessments().stream().anyMatch(Round::isJoint));
        assertTrue(Round.newest(relation).orElseThrow().spread().points() >= 30);
    }

    @Test
    void tellsWhatElseWasChanged() throws Exception {
        assertEquals(List.of("Anna, row 6: Partner: this was changed, which changes nothing"),
                remarks(sheet("Anna", sheet -> cell(sheet, 0, PARTNER).setCellValue("Somebody else"))));
        assertEquals(List.of("Anna: the texts above the table were changed, which changes nothing; the scores are "
                + "recorded for the person for whom the sheet was made"), remarks(sheet("Anna",
                        sheet -> cell(sheet, -4, PARTNER).setCellValue("Assessments by Bert"))));
        assertEquals(List.of("Anna, row 6: what is beside the table was left out"),
                remarks(sheet("Anna", sheet -> cell(sheet, 0, REASON + 1).setCellValue("see my mail"))));
        assertEquals(List.of("Anna, row 41: this row was added and was left out"),
                remarks(sheet("Anna", sheet -> cell(sheet, 35, PARTNER).setCellValue("A new partner"))));
        assertEquals(List.of("Anna: the row of \"" + strategy.getRelations().getFirst().getPartner().getName()
                + "\" was removed, which changes nothing"), remarks(sheet("Anna",
                        sheet -> sheet.removeRow(sheet.getRow(FIRST)))));
        assertEquals(List.of("notes: this sheet was added and was left out"), remarks(sheet("Anna",
                sheet -> sheet.getWorkbook().createSheet("notes").createRow(0).createCell(0).setCellValue("x"))));
    }

    @Test
    void tellsWhatCannotBeAScore() throws Exception {
        List<String> remarks = remarks(sheet("Anna", sheet -> {
            cell(sheet, 0, INFLUENCE).setCellValue("much");
            cell(sheet, 1, INFLUENCE).setCellValue(150);
            cell(sheet, 2, INFLUENCE).setCellValue(40);
        }));

        assertEquals(3, remarks.size(), remarks.toString());
        assertTrue(remarks.get(2).endsWith("row 8: only one of the two scores is filled in; the assessment counts when "
                + "both are"), remarks.toString());
    }

    @Test
    void takesNeitherOfTwoSheetsOfOnePersonThatContradict() throws Exception {
        byte[] one = sheet("Anna", scores(0, 70, 20));
        byte[] other = sheet("Anna", scores(0, 10, 20));

        assertEquals(List.of(), Office.lines(changes(List.of(one, other))));
        assertEquals(2, remarks(one, other).size());
        assertEquals(List.of(), remarks(one, one));
    }

    @Test
    void isRefusedByAnotherStrategyAndByAClosedReview() throws Exception {
        byte[] sheet = sheet("Anna", scores(0, 70, 20));
        WorkbookChanges elsewhere = ReturnedWorkbook.changes(List.of(ReturnedWorkbook.read("a.xlsx", sheet,
                Optional.empty())), Strategies.twin(), Locale.ENGLISH);
        assertEquals(List.of("Anna: this sheet belongs to another strategy; nothing of it was used"),
                Office.remarks(elsewhere));
        assertEquals(List.of(), Office.lines(elsewhere));
        Reviewing.close(Reviews.newest(strategy).orElseThrow());

        assertEquals(1, remarks(sheet).size());
        assertEquals(List.of(), Office.lines(changes(List.of(sheet))));
        assertThat(AssessorSheet.obstacle(strategy, strategy.getRelations())).isPresent();
    }

    @Test
    void goesToTheReviewAtWhichWasAsked() throws Exception {
        byte[] sheet = sheet("Anna", scores(0, 70, 20));
        Optional<Review> asked = Reviews.newest(strategy);
        Reviewing.begin(strategy, LocalDate.of(2099, 1, 1));
        apply(List.of(sheet));

        assertEquals(asked, of("Anna").findFirst().map(Assessment::getReview));
    }

    @Test
    void isLockedButForTheAssessment() throws Exception {
        sheet("Anna", sheet -> {
            assertTrue(sheet.getProtect());
            assertEquals(List.of(true, true, false, false, false), Stream.of(1, 2, 3, 4, 5)
                    .map(column -> sheet.getRow(FIRST).getCell(column).getCellStyle().getLocked()).toList());
            assertThat(sheet.getRow(4).getCell(DEPENDENCY).getStringCellValue()).startsWith("Suppose this partner");
            assertEquals(2, sheet.getDataValidations().size());
        });
    }

    @Test
    void hasAFileOfItsOwn() {
        Map<String, AssessorSheet> sheets = AssessorSheet.of(strategy, List.of("A/B", "a/b", "A:B", "CON", " Bert "),
                strategy.getRelations(), Locale.ENGLISH);

        assertEquals(List.of("A-B.xlsx", "A-B 2.xlsx", "CON_.xlsx", "Bert.xlsx"), List.copyOf(sheets.keySet()));
    }
}
