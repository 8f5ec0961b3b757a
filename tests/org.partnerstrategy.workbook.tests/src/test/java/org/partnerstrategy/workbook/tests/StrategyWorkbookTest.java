/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.workbook.StrategyWorkbook;

/** The workbook as a spreadsheet program finds it. */
class StrategyWorkbookTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final List<String> STEPS = List.of("Strategie", "Doelen", "Partners", "Relaties", "Peilingen",
            "Inschattingen", "Ontwikkeling", "Acties", "Relatiebeheer", "Personen", "Kenmerken");

    private final PartnerStrategy strategy = Strategies.example();

    private XSSFWorkbook written(Locale language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(new StrategyWorkbook(strategy, language).content()));
    }

    private static List<String> row(Sheet sheet, int index) {
        return IntStream.range(1, sheet.getRow(index).getLastCellNum()).mapToObj(sheet.getRow(index)::getCell)
                .map(Cell::getStringCellValue).toList();
    }

    private static int column(Sheet sheet, String key) {
        return row(sheet, 0).indexOf(key) + 1;
    }

    @Test
    void hasASheetForEachStepAndOneThatExplains() throws Exception {
        try (XSSFWorkbook workbook = written(DUTCH)) {
            List<String> seen = IntStream.range(0, workbook.getNumberOfSheets())
                    .filter(i -> workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE)
                    .mapToObj(workbook::getSheetName).toList();

            assertEquals(Stream.of(List.of("Toelichting"), STEPS, List.of("Matrices", "Matrixgegevens"))
                    .flatMap(List::stream).toList(), seen);
        }
    }

    @Test
    void hasARowPerElementWithItsIdentityOutOfSight() throws Exception {
        try (XSSFWorkbook workbook = written(DUTCH)) {
            XSSFSheet relations = workbook.getSheet("Relaties");

            assertTrue(relations.isColumnHidden(0));
            assertTrue(relations.getRow(0).getZeroHeight());
            assertEquals(strategy.getRelations().stream().map(Relation::getId).toList(),
                    IntStream.rangeClosed(2, relations.getLastRowNum())
                            .mapToObj(i -> relations.getRow(i).getCell(0).getStringCellValue()).toList());
        }
    }

    /** A fact that the metamodel gets is in the workbook without a line of code for it. */
    @Test
    void holdsEveryFactOfARelationThatIsTyped() throws Exception {
        FieldContext context = new FieldContext(() -> strategy, DUTCH);
        Set<Field<Relation>> otherwise = Set.of(RelationFields.AMOUNT, RelationFields.YEAR,
                RelationFields.PARTNER_NUMBER);
        try (XSSFWorkbook workbook = written(DUTCH)) {
            Set<String> keys = STEPS.stream().flatMap(step -> row(workbook.getSheet(step), 0).stream())
                    .collect(Collectors.toSet());

            assertEquals(List.of(), RelationFields.all().stream()
                    .filter(field -> !otherwise.contains(field) && field.input(context).isPresent())
                    .map(Field::key).filter(key -> !keys.contains(key)).toList());
            assertTrue(keys.containsAll(Set.of("registrationNumber", "parent", "development.reason", "amount 2025")),
                    keys.toString());
        }
    }

    @Test
    void holdsTheAmountsOfAllYearsAsNumbers() throws Exception {
        List<Relation> rich = strategy.getRelations().stream().filter(one -> one.getAmounts().stream()
                .anyMatch(amount -> Year.of(2025).equals(amount.getYear()))).toList();
        try (XSSFWorkbook workbook = written(DUTCH)) {
            XSSFSheet sheet = workbook.getSheet("Relaties");
            Row row = sheet.getRow(2 + strategy.getRelations().indexOf(rich.getFirst()));

            assertTrue(row.getCell(column(sheet, "amount 2025")).getNumericCellValue() > 0);
            assertThat(row.getCell(column(sheet, "amount 2025")).getCellStyle().getDataFormatString()).contains("€");
        }
    }

    @Test
    void staysInTheLanguageThatWasAskedFor() throws Exception {
        try (XSSFWorkbook workbook = written(Locale.ENGLISH)) {
            assertEquals("Explanation", workbook.getSheetName(0));
            assertThat(row(workbook.getSheet("Relations"), 1)).contains("Form of relation");
            assertThat(row(workbook.getSheet("Reviews"), 1)).contains("Date");
        }
    }

    @Test
    void limitsWhatCanBeTyped() throws Exception {
        try (XSSFWorkbook workbook = written(DUTCH)) {
            XSSFSheet sheet = workbook.getSheet("Inschattingen");
            DataValidation score = rule(sheet, column(sheet, "influence"));
            DataValidation review = rule(sheet, column(sheet, "review"));
            XSSFSheet goals = workbook.getSheet("Doelen");
            DataValidation urgency = rule(goals, column(goals, "urgency"));

            assertEquals(List.of("0", "100", true), List.of(score.getValidationConstraint().getFormula1(),
                    score.getValidationConstraint().getFormula2(), score.getShowErrorBox()));
            assertEquals(ValidationType.LIST, review.getValidationConstraint().getValidationType());
            assertThat(review.getValidationConstraint().getFormula1()).startsWith("'Peilingen'!$B$3");
            assertThat(urgency.getValidationConstraint().getFormula1()).startsWith("_choices!");
            assertTrue(urgency.getShowErrorBox());
        }
    }

    private static DataValidation rule(XSSFSheet sheet, int column) {
        return sheet.getDataValidations().stream().filter(rule -> Stream.of(rule.getRegions().getCellRangeAddresses())
                .anyMatch(area -> area.isInRange(2, column))).findFirst().orElseThrow();
    }

    @Test
    void keepsHeadingsInSightAndFiltersRows() throws Exception {
        try (XSSFWorkbook workbook = written(DUTCH)) {
            for (String step : STEPS) {
                XSSFSheet sheet = workbook.getSheet(step);

                assertEquals(2, sheet.getPaneInformation().getHorizontalSplitPosition(), step);
                assertTrue(sheet.getCTWorksheet().isSetAutoFilter(), step);
            }
        }
    }

    @Test
    void drawsTheMatrixOfEachGoalAsChartAndPicture() throws Exception {
        long drawn = goals().filter(goal -> strategy.getRelations().stream().anyMatch(
                relation -> relation.getGoal() == goal && Placement.now(relation).isPresent())).count();
        try (XSSFWorkbook workbook = written(DUTCH)) {
            XSSFSheet sheet = workbook.getSheet("Matrices");

            assertEquals(drawn, sheet.createDrawingPatriarch().getCharts().size());
            assertEquals(drawn, workbook.getAllPictures().size());
            assertTrue(drawn > 0);
        }
    }

    private Stream<EObject> goals() {
        return strategy.getRelations().stream().map(Relation::getGoal).map(EObject.class::cast).distinct();
    }

    /** Programs that read a zip from its beginning know no form for files of many gigabytes. */
    @Test
    void isAPlainZip() throws Exception {
        byte[] content = new StrategyWorkbook(strategy, DUTCH).content();
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                zip.readAllBytes();
                parts++;
            }
        }

        assertTrue(parts > STEPS.size());
    }

    /** Texts that a spreadsheet would calculate, or read as the code of a sign, are texts. */
    @Test
    void keepsTextsAsTheyAre() throws Exception {
        strategy.getPartners().getFirst().setName("=HYPERLINK(\"x\") _x0041_ <&>\n'");
        try (XSSFWorkbook workbook = written(DUTCH)) {
            XSSFSheet sheet = workbook.getSheet("Partners");

            assertEquals("=HYPERLINK(\"x\") _x0041_ <&>\n'", sheet.getRow(2).getCell(1).getStringCellValue());
        }
    }
}
