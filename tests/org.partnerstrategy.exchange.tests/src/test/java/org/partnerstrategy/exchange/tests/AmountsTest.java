/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.exchange.ColumnRole;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.ValueOptions;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.model.PartnerStrategy;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "€ 15.000|15000", "10358.00|10358", "1.234,56|1234.56", "1,234.56|1234.56", "EUR 7.626,-|7626", "7.626,--|7626",
        "15.000|15000", "1,234|1234", "1.5|1.50", "0,125|0.13", "1234.567|1234.57", "12,5|12.50", "1.234.567|1234567",
        "15\u00A0000|15000", "€ 1 234 567,89|1234567.89", "12 euro|12", "0|0", "-100|-100", "€ -100|-100",
        "-€ 100|-100", "(100)|-100", "\u2212 1.000|-1000" })
    void areReadAsDutchAndEnglishRegistersWriteThem(String text, BigDecimal euro) throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Registers.bring(Registers.csv("Naam\tDoel\tBedrag", "a\tb\t" + text), strategy);
        assertEquals(List.of(euro), euros(strategy));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1.200,50-|-1200.50", "1.200,50 -/-|-1200.50", "-/- 1.200|-1200", "(€ 1.200,50)|-1200.50",
        "€ (1.200,50)|-1200.50", "+12|12", "EUR -|0", "€ -|0", "€ \u2013|0", "€ -,--|0",
        "nihil|0", "1.2E+06|1200000", "1,2E+06|1200000", "1e5|100000", "1,2 mln|1200000", "€ 1,2 mln.|1200000",
        "M€ 1,2|1200000", "2 miljoen euro|2000000", "15k|15000", "15 duizend|15000", "1'200.50|1200.50",
        "1\u2019200|1200", "1\u202F200,50 €|1200.50", "1200EUR|1200", "1.200 euro's|1200", "\u200B12\uFEFF|12",
        "1.200,-|1200", "2 mrd|2000000000", "1250.|1250", "1250,|1250", ",50|0.50", ".5|0.50", "-,50|-0.50" })
    void areReadInTheNotationsOfAccountantsAndSpreadsheets(String text, BigDecimal euro) throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        ImportReport report = Registers.bring(Registers.csv("Naam\tDoel\tBedrag", "a\tb\t" + text), strategy);
        assertEquals(List.of(euro), euros(strategy));
        assertEquals(List.of(), report.remarks());
    }

    @ParameterizedTest
    @ValueSource(strings = { "abc", "1.2.3", "1.00.000", "12,34.56", "1 2", "--1", "=A1+A2", "NaN", "1,250 mln",
        "12 lakh", "9999999999999", "12345678901234567890123456789012345678901234567890", "10%", "€ 1 / $ 2",
        "1e99", "1000 - 2000" })
    void thatCannotBeReadLeaveTheRelationWithoutOne(String text) throws Exception {
        assertWithout("amount.unreadable", text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "p.m.", "PM", "n.v.t.", "n.b.", "nnb", "N/A", "#N/A", "onbekend", "-", "\u2013", "?", "€",
        "...", "geen" })
    void thatAreNotGivenLeaveTheRelationWithoutOne(String text) throws Exception {
        assertWithout("amount.none", text);
    }

    private static void assertWithout(String remark, String text) throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Register register = Registers.csv("Naam\tDoel\tBedrag", "a\tb\t" + text, "c\td\t1");
        ImportReport report = Registers.bring(register, strategy);
        assertEquals(2, report.rowsUsed());
        assertEquals(List.of(), euros(strategy));
        assertEquals(List.of(remark + " [2]"), said(report));
        assertEquals(List.of("a", "c"), strategy.getPartners().stream().map(partner -> partner.getName()).toList());
    }

    private static List<String> said(ImportReport report) {
        return report.remarks().stream().map(remark -> remark.reason().key() + " " + remark.rows()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "$2,500,000|2500000|USD", "£1,200.50|1200.50|GBP",
        "CHF 1'200.50|1200.50|CHF", "1200 USD|1200|USD", "US$ 12|12|USD", "\u20B9 12|12|\u20B9",
        "\u0192 12,50|12.50|NLG" })
    void inAnotherCurrencyAreTakenAndSaid(String text, BigDecimal amount, String currency) throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        ImportReport report = Registers.bring(Registers.csv("Naam\tDoel\tBedrag", "a\tb\t" + text), strategy);
        assertEquals(List.of(amount), euros(strategy));
        assertEquals(List.of("amount.currency [2]"), said(report));
        assertEquals(List.of(currency), report.remarks().getFirst().reason().arguments());
    }

    @Test
    void inAnotherCurrencyAreChangedAtTheGivenRate() throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Register register = Registers.csv("Naam;Doel;Bedrag;Valuta", "a;b;$100;", "a;b;100;GBP", "a;b;100;EUR",
                "a;b;1;");
        Mapping mapping = Mapping.recognise(register).with(ValueOptions.NONE.withRate("USD", new BigDecimal("0.5"))
                .withRate("GBP", new BigDecimal("1.25")));
        assertEquals(List.of(), Registers.bring(register, mapping, strategy).remarks());
        assertEquals(List.of(new BigDecimal(276)), euros(strategy));
    }

    @ParameterizedTest
    @CsvSource({ "Bedrag (USD);, € 500;, 500", "Bedrag (USD);, 500 euro;, 500", "Bedrag (USD);, ca. EUR 500;, 500",
            "Bedrag;Valuta, € 500;USD, 500", "Bedrag (USD);, 500;, 250" })
    void writtenInEurosAreEurosWhateverTheRegisterSays(String headings, String cells, BigDecimal euro)
            throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Register register = Registers.csv("Naam;Doel;" + headings, "a;b;" + cells);
        ImportReport report = Registers.bring(register, Mapping.recognise(register)
                .with(ValueOptions.NONE.withRate("USD", new BigDecimal("0.5"))), strategy);

        assertEquals(List.of(euro), euros(strategy));
        assertEquals(euro.intValue() == 500, report.remarks().stream().anyMatch(remark -> remark.reason().key()
                .equals("amount.euro") && remark.reason().arguments().equals(List.of("USD"))),
                report.remarks().toString());
    }

    @Test
    void beTheCurrencyOfTheRecordThatTheyAreIn() throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        ImportReport report = Registers.bring(Registers.json("""
                [{"partner": {"naam": "A"}, "doel": "x", "begroot": {"valuta": "GBP"},
                "bedrag": {"bedrag": 100, "valuta": "USD"}}]"""), strategy);
        assertEquals(List.of("columns.unused []", "amount.currency [1]"), said(report));
        assertEquals(List.of("USD"), report.remarks().getLast().reason().arguments());
    }

    /** Whoever types a euro sign in a spreadsheet gets a number that is shown in euros. */
    @ParameterizedTest
    @MethodSource("shownInEuros")
    void shownInEurosAreEurosWhateverTheHeadingSays(String name, byte[] content) throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Register register = RegisterReader.read(name, content, Optional.empty());
        ImportReport report = Registers.bring(register, Mapping.recognise(register)
                .with(ValueOptions.NONE.withRate("USD", new BigDecimal("0.5"))), strategy);

        assertEquals(List.of(new BigDecimal(750)), euros(strategy));
        assertEquals(List.of("amount.euro [2]"), said(report));
    }

    static Stream<Arguments> shownInEuros() {
        ByteArrayOutputStream excel = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(excel, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Register");
            sheet.value(0, 0, "Partner");
            sheet.value(0, 1, "Doel");
            sheet.value(0, 2, "Bedrag (USD)");
            for (int row = 1; row <= 2; row++) {
                sheet.value(row, 0, "De Brug");
                sheet.value(row, 1, "Jeugd");
                sheet.value(row, 2, 500);
            }
            sheet.style(1, 2).format("[$€-413] #,##0.00").set();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Object[] texts = { "Partner", "Doel", "Bedrag (USD)", "De Brug", "Jeugd", "De Brug", "Jeugd" };
        Object[] openCells = Stream.of(texts).map(text -> "<table:table-cell office:value-type=\"string\"><text:p>"
                + text + "</text:p></table:table-cell>").toArray();
        String openDocument = """
                <?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
                <table:table table:name="Register">
                <table:table-row>%s%s%s</table:table-row>
                <table:table-row>%s%s<table:table-cell office:value-type="currency" office:currency="EUR"
                office:value="500"><text:p>€ 500</text:p></table:table-cell></table:table-row>
                <table:table-row>%s%s<table:table-cell office:value-type="float" office:value="500"><text:p>500</text:p>
                </table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document>
                """.formatted(openCells);
        Object[] xmlCells = Stream.of(texts)
                .map(text -> "<Cell><Data ss:Type=\"String\">" + text + "</Data></Cell>").toArray();
        String xml = """
                <?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
                xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="Default"/>
                <Style ss:ID="s0"><NumberFormat ss:Format="Euro Currency"/></Style>
                <Style ss:ID="s1" ss:Parent="s0"><Font ss:Bold="1"/></Style></Styles>
                <Worksheet ss:Name="Register"><Table><Row>%s%s%s</Row>
                <Row>%s%s<Cell ss:StyleID="s1"><Data ss:Type="Number">500</Data></Cell></Row>
                <Row>%s%s<Cell><Data ss:Type="Number">500</Data></Cell></Row></Table></Worksheet></Workbook>
                """.formatted(xmlCells);
        return Stream.of(Arguments.of("register.xlsx", excel.toByteArray()),
                Arguments.of("register.fods", openDocument.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("register.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void inThousandsAreMultiplied() throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Register register = Registers.csv("Naam;Doel;Subsidie x 1.000", "a;b;12,5");
        Mapping mapping = Mapping.recognise(register).with(ColumnRole.AMOUNT, "Subsidie x 1.000");
        assertEquals(List.of("amount.thousands []"), said(Registers.bring(register, mapping, Strategies.empty())));
        Registers.bring(register, mapping.with(ValueOptions.NONE.times(BigDecimal.valueOf(1000))), strategy);
        assertEquals(List.of(new BigDecimal(12500)), euros(strategy));
    }

    @ParameterizedTest
    @CsvSource({ "15.000, 15", "1234.5, 1234.50", "1e3, 1000", "0.00, 0", "-12, -12" })
    void ofJsonAreTakenAsTheNumbersTheyAre(String number, BigDecimal euro) throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Registers.bring(Registers.json("[{\"Naam\":\"a\",\"Doel\":\"b\",\"Bedrag\":" + number + "}]"), strategy);
        assertEquals(List.of(euro), euros(strategy));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1e999999999", "1e-999999999", "1e99999999999999999999" })
    void beyondAllReasonAreNotWrittenOut(String number) throws Exception {
        Register register = Registers.json("[{\"Naam\":\"a\",\"Doel\":\"b\",\"Bedrag\":" + number + "}]");
        assertEquals(List.of("amount.unreadable [1]"), said(Registers.bring(register, Strategies.empty())));
    }

    @Test
    void areAddedPerYear() throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Registers.bring(Registers.csv("Naam;Doel;Bedrag;Jaar", "a;b;1,10;2025", "A;B ;2,20;2025", "a;b;5;2026",
                "a;b;7;", "a;b;;2027"), strategy);
        assertEquals(List.of("2025 3.30", "2026 5", "null 7"), strategy.getRelations().getFirst().getAmounts().stream()
                .map(amount -> amount.getYear() + " " + amount.getEuro()).toList());
    }

    private static List<BigDecimal> euros(PartnerStrategy strategy) {
        return strategy.getRelations().getFirst().getAmounts().stream().map(amount -> amount.getEuro()).toList();
    }

    @Test
    void areOfTheYearOfTheRegister() throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        bringOf("2023", "a;b;1000", strategy);
        assertEquals(List.of(), bringOf("2024", "a;b;2000", strategy).remarks());
        assertEquals(List.of("2023 1000", "2024 2000"), strategy.getRelations().getFirst().getAmounts().stream()
                .map(amount -> amount.getYear() + " " + amount.getEuro()).toList());
    }

    private static ImportReport bringOf(String year, String row, PartnerStrategy strategy) throws Exception {
        Register register = Registers.csv("Naam;Doel;Bedrag", row);
        return Registers.bring(register, Mapping.recognise(register).with(ColumnRole.YEAR, year), strategy);
    }

    @Test
    void withoutAYearAreSaidToReplaceEachOther() throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Registers.bring(Registers.csv("Naam;Doel;Bedrag", "a;b;1000"), strategy);
        assertEquals(List.of("amount.replaced.noYear [2]"),
                said(Registers.bring(Registers.csv("Naam;Doel;Bedrag", "a;b;2000"), strategy)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2023", "2023.0", "2023-05-31", "31-05-2023", "31/5/2023", "5/31/2023", "31.5.2023",
        "2023-05-31T10:00:00Z", "2023-05-31 00:00", "20230531", "31 mei 2023", "mei 2023", "2023-05", "05-2023",
        "Q2 2023" })
    void areOfTheYearThatTheDateLiesIn(String date) throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Registers.bring(Registers.csv("Naam;Doel;Bedrag;Datum besluit", "a;b;1;" + date), strategy);
        assertEquals(2023, strategy.getRelations().getFirst().getAmounts().getFirst().getYear().getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = { "2023/2026", "23", "1-5-23", "45047", "soon", "00-00-2023" })
    void ofAYearThatCannotBeReadComeInWithoutIt(String date) throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        ImportReport report = Registers.bring(Registers.csv("Naam;Doel;Bedrag;Jaar", "a;b;1;" + date), strategy);
        assertNull(strategy.getRelations().getFirst().getAmounts().getFirst().getYear());
        assertEquals(List.of("value.unreadable [2]"), said(report));
    }
}
