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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.register.Reading;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterCell;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;

class WorkbookTest {

    @Test
    void isReadAsPeopleSeeIt() throws RegisterException {
        Register register = read(RegisterOptions.NONE, workbook -> {
            Worksheet sheet = workbook.newWorksheet("Subsidies");
            row(sheet, 0, "Naam", "Bedrag", "Besluit", "Jaar", "Aandeel", "Periodiek");
            row(sheet, 1, "Poëzie & co", 0.1 + 0.2, LocalDate.of(2026, 3, 11), LocalDate.of(2016, 1, 1), 0.125, true);
            sheet.style(1, 1).format("[$€-413] #,##0.00").set();
            sheet.style(1, 2).format("d mmmm yyyy").set();
            sheet.style(1, 3).format("yyyy").set();
            sheet.style(1, 4).format("0.0%").set();
        });

        assertEquals(List.of("Naam", "Bedrag", "Besluit", "Jaar", "Aandeel", "Periodiek"), register.columns());
        assertEquals(List.of(RegisterCell.text("Poëzie & co"), RegisterCell.inEuro("0.3"),
                RegisterCell.text("2026-03-11"), RegisterCell.text("2016"),
                RegisterCell.text("12.5%"), RegisterCell.text("true")), register.rows().getFirst().cells());
    }

    /** What a cell shows beside a number is not in the number. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "[$$-409]#,##0.00; USD 1250.5", "[$USD] #,##0; USD 1250.5",
        "[$£-809]#,##0; GBP 1250.5", "#,##0 [$CHF]; CHF 1250.5", "\"kr\" #,##0; ''", "[$-413]#,##0; ''",
        "[$€-2] #,##0.00; EUR", "#,##0.00 \"EUR\"; EUR", "€ #,##0; EUR",
        "_ \"€\" * #,##0.00_ ; EUR" })
    void anotherCurrencyIsReadToo(String format, String read) throws RegisterException {
        Register register = read(RegisterOptions.NONE, workbook -> {
            Worksheet sheet = workbook.newWorksheet("Subsidies");
            row(sheet, 0, "Partner", "Bedrag");
            row(sheet, 1, "De Brug", 1250.5);
            sheet.style(1, 1).format(format).set();
        });

        assertEquals(read.isEmpty() ? RegisterCell.number("1250.5") : read.equals("EUR")
                ? RegisterCell.inEuro("1250.5") : RegisterCell.text(read), register.rows().getFirst().cell(1));
    }

    @Test
    void sheetsThatAreNotReadAreNamed() throws RegisterException {
        Consumer<Workbook> three = workbook -> {
            row(workbook.newWorksheet("Toelichting"), 0, "Dit is het register.");
            for (String year : List.of("2023", "2024")) {
                Worksheet sheet = workbook.newWorksheet(year);
                row(sheet, 0, "Partner", "Doel");
                row(sheet, 1, "De Brug", "Jeugd");
            }
        };

        assertEquals(List.of("workbook.sheets [2023, 2024]"), read(RegisterOptions.NONE, three).remarks().stream()
                .map(remark -> remark.what().key() + " " + remark.what().arguments()).toList());
        assertEquals(List.of(), read(RegisterOptions.NONE.from("2023"), three).remarks());
    }

    /** As Numbers puts it before the tables that it exports, each of which has its name above it. */
    @Test
    void aListOfTheSheetsIsNoRegister() throws RegisterException {
        Register register = read(RegisterOptions.NONE, workbook -> {
            Worksheet summary = workbook.newWorksheet("Export Summary");
            row(summary, 2, null, "This document was exported from Numbers. Each table was converted to a worksheet.");
            row(summary, 6, null, "Numbers Sheet Name", "Numbers Table Name", "Excel Worksheet Name");
            row(summary, 8, null, "Blad 1");
            row(summary, 9, null, null, "Tabel 1", "Blad 1");
            row(summary, 10, null, null, "Tabel 2", "Blad 1 - Tabel 2");
            Worksheet sheet = workbook.newWorksheet("Blad 1");
            row(sheet, 0, "Tabel 1");
            sheet.range(0, 0, 0, 2).merge();
            row(sheet, 1, "Partner", "Doel", "Bedrag");
            row(sheet, 2, "De Brug", "Jeugd", 500);
            row(workbook.newWorksheet("Blad 1 - Tabel 2"), 0, "Partner", "Doel");
        });

        assertEquals(List.of("Partner", "Doel", "Bedrag"), register.columns());
        assertEquals(1, register.rows().size());
        assertEquals(List.of(List.of("Blad 1", "Export Summary, Blad 1 - Tabel 2")),
                register.remarks().stream().map(remark -> remark.what().arguments()).toList());
    }

    @Test
    void aRegisterWhoseGoalsHaveSheetsOfTheirOwnIsNoListOfThem() throws RegisterException {
        Register register = read(RegisterOptions.NONE, workbook -> {
            Worksheet all = workbook.newWorksheet("Alles");
            row(all, 0, "Partner", "Doel");
            for (int i = 1; i <= 3; i++) {
                row(all, i, "Partner " + i, "Jeugd");
            }
            row(workbook.newWorksheet("Jeugd"), 0, "Partner", "Doel");
        });

        assertEquals(3, register.rows().size());
    }

    @Test
    void aRegisterWhosePartnersHaveSheetsOfTheirOwnIsNoListOfThem() throws RegisterException {
        Register register = read(RegisterOptions.NONE, workbook -> {
            Worksheet all = workbook.newWorksheet("Register");
            row(all, 0, "Partner", "Doel", "Bedrag");
            row(all, 1, "De Brug", "Jeugd", 500);
            row(all, 2, "Club Zuid", "Zorg", 300);
            row(workbook.newWorksheet("De Brug"), 0, "Contact", "Telefoon");
            row(workbook.newWorksheet("Club Zuid"), 0, "Contact", "Telefoon");
        });

        assertEquals(List.of("Partner", "Doel", "Bedrag"), register.columns());
        assertEquals(2, register.rows().size());
    }

    @Test
    void theTableBeginsBelowItsTitleOnTheFirstSheetThatHoldsSomething() throws RegisterException {
        Register register = read(RegisterOptions.NONE, workbook -> {
            workbook.newWorksheet("Leeg");
            Worksheet hidden = workbook.newWorksheet("Verborgen");
            row(hidden, 0, "A", "B");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            Worksheet sheet = workbook.newWorksheet("Subsidies");
            row(sheet, 0, "Subsidieregister 2016");
            row(sheet, 2, "Naam", null, "Thema");
            row(sheet, 5, "Buurtkrant", "opmerking", "Zorg", "nog een");
        });

        assertEquals(List.of("Naam", "#2", "Thema", "#4"), register.columns());
        assertEquals(1, register.rows().size());
        assertEquals(6, register.rows().getFirst().number());
        assertEquals("nog een", register.rows().getFirst().cell(3).text());
    }

    @Test
    void anotherSheetCanBeNamed() throws RegisterException {
        Consumer<Workbook> two = workbook -> {
            row(workbook.newWorksheet("2016"), 0, "Naam", "Thema");
            row(workbook.newWorksheet("2017"), 0, "Partner", "Doel");
        };

        Reading reading = RegisterReader.open("r.xlsx", bytes(two), RegisterOptions.NONE);
        assertEquals(List.of("2016", "2017"), reading.sheets());
        assertEquals(List.of("Partner", "Doel"), read(RegisterOptions.NONE.from("2017"), two).columns());
        assertEquals(Optional.of("2016"), reading.used().sheet());
        RegisterException refusal = assertThrows(RegisterException.class,
                () -> read(RegisterOptions.NONE.from("2018"), two));
        assertEquals("workbook.noSheet", refusal.problem().key());
        assertTrue(refusal.getMessage().contains("2016, 2017"), refusal.getMessage());
    }

    @Test
    void aProblemSaysSheetAndRow() {
        RegisterException refusal = assertThrows(RegisterException.class, () -> read(RegisterOptions.NONE,
                workbook -> row(workbook.newWorksheet("Subsidies"), 0, new Object[1001])));
        assertEquals("file.empty", refusal.problem().key());

        RegisterException tooWide = assertThrows(RegisterException.class, () -> read(RegisterOptions.NONE, workbook -> {
            Object[] names = new Object[1001];
            Arrays.fill(names, "Naam");
            row(workbook.newWorksheet("Subsidies"), 3, names);
        }));
        assertEquals("r.xlsx Subsidies:4", tooWide.place());
    }

    @Test
    void goesIntoAStrategy() throws RegisterException {
        PartnerStrategy strategy = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
        ImportReport report = Registers.bring(read(RegisterOptions.NONE, workbook -> {
            Worksheet sheet = workbook.newWorksheet("Subsidies");
            row(sheet, 0, "Naam", "Thema", "Verleend", "Jaar");
            row(sheet, 1, "Buurtkrant", "Zorg", 10358.5, 2016);
        }), strategy);

        assertEquals(1, report.rowsUsed());
        assertEquals("10358.50", strategy.getRelations().getFirst().getAmounts().getFirst().getEuro().toString());
        assertEquals("2016", strategy.getRelations().getFirst().getAmounts().getFirst().getYear().toString());
    }

    private static Register read(RegisterOptions options, Consumer<Workbook> content) throws RegisterException {
        return RegisterReader.read("r.xlsx", bytes(content), options);
    }

    private static byte[] bytes(Consumer<Workbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            switch (values[column]) {
                case null -> { }
                case Number number -> sheet.value(row, column, number);
                case LocalDate date -> sheet.value(row, column, date);
                case Boolean bool -> sheet.value(row, column, bool);
                case Object text -> sheet.value(row, column, text.toString());
            }
        }
    }
}
