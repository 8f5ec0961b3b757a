package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.exchange.Finding;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.register.Register;
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
    @ValueSource(strings = { "abc", "15k", "1.2.3", "1.00.000", "12,34.56", "1 2", "€", "--1", "1e5", "=A1+A2", "NaN",
        "9999999999999", "12345678901234567890123456789012345678901234567890", "10%" })
    void thatCannotBeReadLeaveTheRowOut(String text) throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Register register = Registers.csv("Naam\tDoel\tBedrag", "a\tb\t" + text, "c\td\t1");
        ImportReport report = Registers.bring(register, strategy);
        assertEquals(List.of(List.of(2)), report.unused().stream().map(Finding::rows).toList());
        assertEquals("row.amount", report.unused().getFirst().reason().key());
        assertEquals(List.of("c"), strategy.getPartners().stream().map(partner -> partner.getName()).toList());
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
        assertEquals("row.amount", Registers.bring(register, Strategies.empty()).unused().getFirst().reason().key());
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
}
