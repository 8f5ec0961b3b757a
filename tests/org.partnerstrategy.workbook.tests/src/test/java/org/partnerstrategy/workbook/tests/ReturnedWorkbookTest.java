/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.partnerstrategy.compare.DifferenceRow;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.workbook.StrategyWorkbook;
import org.partnerstrategy.workbook.reading.ReturnedWorkbook;
import org.partnerstrategy.workbook.reading.WorkbookChanges;

/** What people do to a workbook, and what becomes of it in the strategy. */
class ReturnedWorkbookTest {

    private final PartnerStrategy strategy = Strategies.example();

    private static void assertNothing(WorkbookChanges changes) {
        assertEquals(List.of(), Office.lines(changes));
        assertEquals(List.of(), Office.remarks(changes));
    }

    private void assertOnly(String change, WorkbookChanges changes) {
        assertEquals(List.of(change), Office.lines(changes));
        assertEquals(List.of(), Office.remarks(changes));
    }

    @Test
    void changesNothingByItself() throws Exception {
        for (Locale language : List.of(Office.DUTCH, Locale.ENGLISH)) {
            assertNothing(Office.changes(new StrategyWorkbook(strategy, language).content(), strategy));
        }
    }

    @Test
    void isKnownByWhatIsInIt() throws Exception {
        byte[] content = new StrategyWorkbook(strategy, Office.DUTCH).content();

        assertTrue(ReturnedWorkbook.isOne("renamed.zip", content, Optional.empty()));
    }

    @Test
    void takesWhatWasTypedInACell() throws Exception {
        try (Office office = Office.opened(strategy)) {
            office.cell("Relaties", 3, "description").setCellValue("Iets anders");
            WorkbookChanges changes = office.changes(strategy);

            assertOnly("CHANGE Relation description", changes);
            changes.apply(changes.differences());
            assertEquals("Iets anders", strategy.getRelations().getFirst().getDescription());
        }
    }

    @Test
    void takesAmountsScoresDaysAndChoices() throws Exception {
        try (Office office = Office.opened(strategy)) {
            office.cell("Relaties", 3, "amount 2025").setCellValue(1234.5);
            office.cell("Inschattingen", 3, "influence").setCellValue(66.6);
            office.cell("Peilingen", 3, "date").setCellValue(LocalDate.of(2026, 2, 3));
            office.cell("Doelen", 3, "urgency").setCellValue("laag");
            WorkbookChanges changes = office.changes(strategy);

            assertEquals(List.of(), Office.remarks(changes));
            assertEquals(List.of("1234.5", "67", "2026-02-03", "low"), List.of(
                    changes.comparison().after().getRelations().getFirst().getAmounts().stream()
                            .filter(amount -> Year.of(2025).equals(amount.getYear())).findFirst().orElseThrow()
                            .getEuro().stripTrailingZeros().toPlainString(),
                    changes.comparison().after().getRelations().getFirst().getAssessments().getFirst().getInfluence()
                            .toString(),
                    changes.comparison().after().getReviews().getFirst().getDate().toString(),
                    changes.comparison().after().getGoals().getFirst().getUrgency().getLiteral()));
        }
    }

    @Test
    void takesTheNameThresholdsAndLineOfTheStrategy() throws Exception {
        try (Office office = Office.opened(strategy)) {
            office.cell("Strategie", 3, "name").setCellValue("Andere strategie");
            office.cell("Strategie", 3, "influenceCut").setCellValue(45);
            office.cell("Strategie", 3, "linePoints").setCellValue("0, 10; 40,30; 100,90");
            WorkbookChanges changes = office.changes(strategy);

            assertEquals(List.of(), Office.remarks(changes));
            changes.apply(changes.differences());
            assertEquals("Andere strategie", strategy.getName());
            assertEquals(45, strategy.getInfluenceCut().points());
            assertEquals("0,10; 40,30; 100,90", StrategyLine.of(strategy).text());
        }
    }

    @Test
    void keepsTheStrategyAndItsLineWhateverIsOnTheirSheet() throws Exception {
        try (Office office = Office.opened(strategy)) {
            office.cell("Strategie", 3, "linePoints").setCellValue("10,20; 100,80");
            office.cell("Strategie", office.end("Strategie"), "name").setCellValue("Nog een");
            WorkbookChanges changes = office.changes(strategy);

            assertEquals(List.of(), Office.lines(changes));
            assertEquals(List.of("Strategie, row 4: a workbook holds one strategy, and this is another one; the row "
                    + "was left out", "Strategie, row 3: Streeflijn: \"10,20; 100,80\" is no strategy line; type "
                    + "corners such as 0,20; 100,80"), Office.remarks(changes));
        }
        try (Office office = Office.opened(strategy)) {
            office.delete("Strategie", 3);
            WorkbookChanges changes = office.changes(strategy);

            assertEquals(List.of(), Office.lines(changes));
            assertEquals(1, Office.remarks(changes).size());
        }
    }

    /** A colleague works in the studio meanwhile: what nobody touched in the workbook does not undo that. */
    @Test
    void doesNotUndoWhatChangedInTheStrategyMeanwhile() throws Exception {
        try (Office office = Office.opened(strategy)) {
            strategy.getRelations().getFirst().setScheme("Nieuwe regeling");
            strategy.getPartners().getFirst().setName("Andere naam");
            strategy.getPersons().removeLast();
            Partner added = PartnerStrategyFactory.eINSTANCE.createPartner();
            added.setName("Na de export");
            strategy.getPartners().add(added);
            office.cell("Relaties", 3, "description").setCellValue("Iets anders");
            WorkbookChanges changes = office.changes(strategy);

            assertEquals(List.of("CHANGE Relation description"), Office.lines(changes));
            assertEquals(List.of("Personen, row " + (strategy.getPersons().size() + 3)
                    + ": this was removed from the strategy after the export; the row was left out"),
                    Office.remarks(changes));
        }
    }

    @Test
    void findsRowsAndColumnsWhereverTheyWentAndSheetsByWhatTheyAre() throws Exception {
        try (Office office = Office.opened(strategy)) {
            XSSFSheet relations = office.sheet("Relaties");
            for (int i = 2; i < 8; i++) {
                swap(relations.getRow(i), relations.getRow(relations.getLastRowNum() - i));
            }
            for (Row row : relations) {
                swap(row, 1, 6);
            }
            office.workbook().setSheetName(office.workbook().getSheetIndex("Relaties"), "Mijn lijst");
            office.workbook().setSheetOrder("Mijn lijst", 0);
            for (String unneeded : List.of("Toelichting", "Acties", "Personen", "Matrices", "Matrixgegevens")) {
                office.workbook().removeSheetAt(office.workbook().getSheetIndex(unneeded));
            }

            assertNothing(office.changes(strategy));
        }
    }

    private static void swap(Row one, Row other) {
        for (int i = 0; i < one.getLastCellNum(); i++) {
            swap(one.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK),
                    other.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
        }
    }

    private static void swap(Row row, int one, int other) {
        swap(row.getCell(one, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK),
                row.getCell(other, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
    }

    private static void swap(Cell one, Cell other) {
        Object text = value(one);
        set(one, value(other));
        set(other, text);
    }

    private static Object value(Cell cell) {
        return switch (cell.getCellType()) {
        case NUMERIC -> cell.getNumericCellValue();
        case STRING -> cell.getStringCellValue();
        default -> "";
        };
    }

    private static void set(Cell cell, Object value) {
        cell.setBlank();
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (!value.equals("")) {
            cell.setCellValue((String) value);
        }
    }

    @Test
    void addsRowsWithAllThatTheyName() throws Exception {
        try (Office office = Office.opened(strategy)) {
            int partner = office.end("Partners");
            office.cell("Partners", partner, "name").setCellValue("Nieuwe partner");
            int relation = office.end("Relaties");
            office.cell("Relaties", relation, "partner").setCellValue("Nieuwe partner");
            office.cell("Relaties", relation, "goal").setCellValue(strategy.getGoals().getFirst().getName());
            office.cell("Relaties", relation, "amount 2025").setCellValue(500);
            int assessment = office.end("Inschattingen");
            office.cell("Inschattingen", assessment, "partner").setCellValue("nieuwe  partner");
            office.cell("Inschattingen", assessment, "goal").setCellValue(strategy.getGoals().getFirst().getName());
            office.cell("Inschattingen", assessment, "influence").setCellValue(30);
            office.cell("Inschattingen", assessment, "dependency").setCellValue(40);
            int goal = office.end("Doelen");
            office.cell("Doelen", goal, "name").setCellValue("Deel");
            office.cell("Doelen", goal, "parent").setCellValue(strategy.getGoals().getFirst().getName());
            WorkbookChanges changes = office.changes(strategy);

            assertEquals(List.of(), Office.remarks(changes));
            changes.apply(changes.differences());
            Relation made = strategy.getRelations().getLast();
            assertEquals("Nieuwe partner", made.getPartner().getName());
            assertEquals(new BigDecimal("500"), made.getAmounts().getFirst().getEuro());
            assertEquals(List.of(30, 40), List.of(made.getAssessments().getFirst().getInfluence().points(),
                    made.getAssessments().getFirst().getDependency().points()));
            assertEquals("Deel", strategy.getGoals().getFirst().getGoals().getLast().getName());
        }
    }

    @Test
    void removesDeletedRowsThatNothingNeeds() throws Exception {
        try (Office office = Office.opened(strategy)) {
            String needed = strategy.getPartners().getFirst().getName();
            office.delete("Partners", 3);
            office.delete("Acties", 3);
            WorkbookChanges changes = office.changes(strategy);

            assertEquals(List.of("DELETE Action"), Office.lines(changes));
            assertEquals(List.of("Partners: \"" + needed
                    + "\" was not removed, because other rows still name it or are part of it"),
                    Office.remarks(changes));
        }
    }

    @Test
    void removesAPartnerWithItsRelations() throws Exception {
        try (Office office = Office.opened(strategy)) {
            Partner partner = strategy.getPartners().getFirst();
            int relations = strategy.getRelations().size();
            int gone = partner.getRelations().size();
            for (Relation relation : List.copyOf(partner.getRelations()).reversed()) {
                office.delete("Relaties", 3 + strategy.getRelations().indexOf(relation));
            }
            office.delete("Partners", 3);
            WorkbookChanges changes = office.changes(strategy);
            changes.apply(changes.differences());

            assertEquals(relations - gone, strategy.getRelations().size());
            assertTrue(strategy.getPartners().stream().noneMatch(partner.getName()::equals));
        }
    }

    @Test
    void takesADuplicatedRowForANewOneAndTellsOneThatIsTheSame() throws Exception {
        try (Office office = Office.opened(strategy)) {
            int other = office.duplicate("Partners", 4);
            office.cell("Partners", other, "name").setCellValue("Nog een");
            int same = office.duplicate("Partners", 5);
            WorkbookChanges changes = office.changes(strategy);

            assertEquals(List.of("ADD Partner"), Office.lines(changes));
            assertEquals(List.of("Partners, row " + same + ": this is the same as row 5; the row was left out"),
                    Office.remarks(changes));
        }
    }

    @Test
    void usesTheValuesOfFormulasAndTellsThoseWithout() throws Exception {
        try (Office office = Office.opened(strategy)) {
            Cell worked = office.cell("Inschattingen", 3, "influence");
            worked.setCellFormula("AVERAGE(40,41,42)");
            worked.setCellValue(41);
            office.cell("Inschattingen", 4, "influence").setCellFormula("1+1");
            office.cell("Relaties", 3, "scheme").setCellValue("=A1&B1");
            Cell wrong = office.cell("Relaties", 3, "amount 2025");
            wrong.setCellFormula("1/0");
            wrong.setCellErrorValue(FormulaError.DIV0.getCode());
            WorkbookChanges changes = office.changes(strategy);

            assertEquals(List.of("CHANGE Relation assessments.influence"), Office.lines(changes));
            assertEquals(41, changes.comparison().after().getRelations().getFirst().getAssessments().getFirst()
                    .getInfluence().points());
            assertEquals(3, Office.remarks(changes).size(), Office.remarks(changes).toString());
        }
    }

    @Test
    void readsRowsThatAFilterHides() throws Exception {
        try (Office office = Office.opened(strategy)) {
            office.sheet("Relaties").getRow(2).setZeroHeight(true);
            office.cell("Relaties", 3, "description").setCellValue("Iets anders");

            assertOnly("CHANGE Relation description", office.changes(strategy));
        }
    }

    @Test
    void tellsWhatDoesNotFit() throws Exception {
        try (Office office = Office.opened(strategy)) {
            office.cell("Inschattingen", 3, "influence").setCellValue(150);
            office.cell("Doelen", 3, "urgency").setCellValue("nooit");
            office.cell("Relaties", 3, "zone").setCellValue("anders");
            office.cell("Ontwikkeling", 3, "partner").setCellValue("anders");
            office.cell("Relaties", 2, "zone").getRow().createCell(40).setCellValue("Eigen kolom");
            office.cell("Relaties", 3, "zone").getRow().createCell(40).setCellValue("iets");
            int half = office.end("Relaties");
            office.cell("Relaties", half, "partner").setCellValue("Alleen een partner");
            WorkbookChanges changes = office.changes(strategy);

            assertEquals(List.of(), Office.lines(changes));
            assertEquals(6, Office.remarks(changes).size(), Office.remarks(changes).toString());
        }
    }

    @Test
    void understandsAColumnForANewYear() throws Exception {
        try (Office office = Office.opened(strategy)) {
            office.sheet("Relaties").getRow(1).createCell(40).setCellValue("Bedrag 2031");
            office.sheet("Relaties").getRow(2).createCell(40).setCellValue(700);

            assertOnly("ADD Relation amounts", office.changes(strategy));
        }
    }

    @Test
    void definesAttributes() throws Exception {
        try (Office office = Office.opened(strategy)) {
            int row = office.end("Kenmerken");
            office.cell("Kenmerken", row, "name").setCellValue("Risico");
            office.cell("Kenmerken", row, "subject").setCellValue("relatie");
            office.cell("Kenmerken", row, "type").setCellValue("keuze");
            office.cell("Kenmerken", row, "choices").setCellValue("hoog; laag");
            WorkbookChanges changes = office.changes(strategy);

            assertEquals(List.of(), Office.remarks(changes));
            assertEquals(List.of("hoog", "laag"), changes.comparison().after().getAttributes().getLast().getChoices());
        }
    }

    @Test
    void matchesByNameWhenTheHiddenSheetIsGoneOrItIsAnotherStrategy() throws Exception {
        try (Office office = Office.opened(strategy)) {
            office.workbook().removeSheetAt(office.workbook().getSheetIndex("_partnerstrategy"));
            office.cell("Relaties", 3, "description").setCellValue("Iets anders");
            WorkbookChanges changes = office.changes(strategy);

            assertEquals(List.of("CHANGE Relation description"), Office.lines(changes));
            assertEquals(1, Office.remarks(changes).size());
        }
        PartnerStrategy twin = Strategies.twin();
        try (Office office = Office.opened(strategy)) {
            office.cell("Relaties", 3, "description").setCellValue("Iets anders");
            WorkbookChanges changes = office.changes(twin);

            assertEquals(List.of("CHANGE Relation description"), Office.lines(changes));
            assertEquals(1, Office.remarks(changes).size());
        }
    }

    @Test
    void leavesOutWhatWasTickedOffWithWhatNeedsIt() throws Exception {
        try (Office office = Office.opened(strategy)) {
            int relation = office.end("Relaties");
            office.cell("Relaties", relation, "partner").setCellValue("Nieuwe partner");
            office.cell("Relaties", relation, "goal").setCellValue(strategy.getGoals().getFirst().getName());
            office.cell("Relaties", 3, "description").setCellValue("Iets anders");
            WorkbookChanges changes = office.changes(strategy);
            List<String> types = changes.rows(Locale.ENGLISH).stream().map(DifferenceRow::type).toList();
            PartnerStrategy before = StrategyFile.copy(strategy);
            changes.apply(changes.without(List.of(changes.differences().get(types.indexOf("Partner")))));

            assertEquals(before.getRelations().size(), strategy.getRelations().size());
            assertEquals("Iets anders", strategy.getRelations().getFirst().getDescription());
        }
    }
}
