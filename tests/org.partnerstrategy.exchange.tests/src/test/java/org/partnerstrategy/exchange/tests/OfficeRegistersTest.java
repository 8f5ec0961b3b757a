/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.exchange.ColumnRole;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.RegisterImport;
import org.partnerstrategy.exchange.Scale;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;

/** Registers as provinces, ministries and others have them. */
class OfficeRegistersTest {

    private final PartnerStrategy strategy = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();

    private String relations() {
        return strategy.getRelations().stream().map(relation -> relation.getPartner().getName() + "/"
                + relation.getGoal().getName() + " " + relation.getAmounts().stream()
                        .map(amount -> amount.getYear() + "=" + amount.getEuro()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    private static boolean isTold(ImportReport report, String words) {
        return report.remarks().stream().anyMatch(remark -> remark.reason().in(Locale.ENGLISH).contains(words));
    }

    @Test
    void yearsAreHeadingsAndATitleTellsTheUnit() throws Exception {
        ImportReport report = Registers.bring(Registers.csv("Verplichtingen per instelling (bedragen x € 1.000);;;;",
                "Begrotingsartikel;Instelling;2022;2023;2024", "Art. 4 Onderwijs;VO-raad;1200;1250;p.m.",
                "Art. 7 Cultuur;Fonds;3400;;3600"), strategy);

        assertEquals("VO-raad/Art. 4 Onderwijs 2022=1200 2023=1250; Fonds/Art. 7 Cultuur 2022=3400 2024=3600",
                relations());
        assertTrue(isTold(report, "not in euros, choose their unit"), report.remarks().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Bedrag (USD) | in USD", "Bedrag in $ | in USD", "Amount (£) | in GBP",
            "Bedrag CHF | in CHF", "Bedrag 2023 (USD) | in USD", "Bedrag (EUR) | ''", "Bedrag (€) | ''",
            "Bedrag (x € 1.000) | for thousands", "Bedrag (in duizenden euro) | for thousands",
            "Bedrag k€ | for thousands", "Bedrag 2023 (x 1.000) | for thousands", "BEDRAG | ''" })
    void aHeadingTellsTheCurrencyAndTheUnit(String heading, String told) throws Exception {
        ImportReport report = Registers.bring(Registers.csv("Partner;Doel;" + heading, "De Brug;Jeugd;12"), strategy);

        assertEquals(12, strategy.getRelations().getFirst().getAmounts().getFirst().getEuro().intValueExact());
        assertEquals(told.isEmpty() ? 0 : 1, report.remarks().size(), report.remarks().toString());
        assertTrue(isTold(report, told) || told.isEmpty(), report.remarks().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Invloed (1-5);Afhankelijkheid (1-5) | 4;2 | 75 25 | 1-5",
            "Invloed 0-10;Afhankelijkheid 0-10 | 4;2 | 40 20 | 0-10",
            "Invloed op doelen (schaal 1 t/m 5);Mate van afhankelijkheid, schaal van 1 tot en met 5 | 4;2 "
                    + "| 75 25 | 1-5",
            "Influence (scale 1-5);Dependency on a scale of 1 to 5 | 4;2 | 75 25 | 1-5",
            "Influence (0 to 100);Dependency (0 t/m 100) | 4;2 | 4 2 | ''",
            "Invloed (1-5);Afhankelijkheid (1-5) | 5;1 | 100 0 | Invloed (1-5), Afhankelijkheid (1-5)",
            "Invloed (1-5);Afhankelijkheid | 5;60 | 100 60 | \"Invloed (1-5)\" was taken to be 1-5" })
    void aHeadingTellsTheScale(String headings, String scores, String read, String told) throws Exception {
        ImportReport report = Registers.bring(Registers.csv("Partner;Doel;" + headings, "De Brug;Jeugd;" + scores),
                strategy);

        assertEquals(read, strategy.getRelations().getFirst().getAssessments().stream()
                .map(said -> said.getInfluence().points() + " " + said.getDependency().points())
                .collect(Collectors.joining()));
        assertEquals(told.isEmpty() ? 0 : 1, report.remarks().size(), report.remarks().toString());
        assertTrue(isTold(report, told) || told.isEmpty(), report.remarks().toString());
    }

    @Test
    void headingsTellAScaleForEachColumn() throws Exception {
        Register register = Registers.csv("Partner;Doel;Invloed (1-5);Afhankelijkheid (1-10)", "De Brug;Jeugd;5;10");
        ImportReport report = Registers.bring(register, strategy);

        Assessment said = strategy.getRelations().getFirst().getAssessments().getFirst();
        assertEquals("100 100", said.getInfluence().points() + " " + said.getDependency().points());
        assertTrue(isTold(report, "\"Invloed (1-5)\" was taken to be 1-5"), report.remarks().toString());
        assertTrue(isTold(report, "\"Afhankelijkheid (1-10)\" was taken to be 1-10"), report.remarks().toString());
        assertEquals(Optional.empty(), RegisterImport.suspectedScale(register, Mapping.recognise(register)));
    }

    @Test
    void aScaleIsAskedForOnlyWhereNoHeadingTellsIt() throws Exception {
        Register register = Registers.csv("Partner;Doel;Invloed (1-10);Afhankelijkheid", "De Brug;Jeugd;9;4");

        assertEquals(Optional.of(Scale.parse("1-5")),
                RegisterImport.suspectedScale(register, Mapping.recognise(register)));
    }

    @Test
    void signsForTheSameMeanWhatIsAbove() throws Exception {
        ImportReport report = Registers.bring(Registers.csv("Thema;Ontvanger;Bedrag", "Jeugd;De Brug;10",
                "idem;Club;20",
                "\"\"\"\";Bond;30", "Sport;idem;40"), strategy);

        assertEquals("De Brug/Jeugd null=10; Club/Jeugd null=20; Bond/Jeugd null=30; Bond/Sport null=40", relations());
        assertTrue(isTold(report, "the same"), report.remarks().toString());
    }

    @Test
    void theFirstSheetWithATableIsRead() throws Exception {
        String sheets = "<table><tr><td>This file holds the register.</td></tr></table>"
                + "<table><tr><td>Contact</td><td>a@example.org</td></tr></table>"
                + "<table><tr><td>Partner<td>Doel<td>Bedrag<tr><td>De Brug<td>Jeugd<td>10</table>";
        Register register = RegisterReader.read("register.html", sheets.getBytes(StandardCharsets.UTF_8),
                Optional.empty());

        assertEquals("[Partner, Doel, Bedrag]", register.columns().toString());
    }

    @ParameterizedTest
    @CsvSource({ "Recipient Name, PARTNER", "Naam van de ontvanger, PARTNER", "Organisatie Naam, PARTNER",
            "Organisatie KvK, PARTNER_NUMBER", "Programme Title, GOAL", "Award Amount (GBP), AMOUNT",
            "Naam contactpersoon, ''",
            "Naam project, ''", "Naam, PARTNER", "Bedrag vorig jaar, ''", "Beleidsdomein, GOAL",
            "Contractwaarde, AMOUNT", "Recipient Org:Name, PARTNER", "Recipient Org:Identifier, ''",
            "Recipient Org:Charity Number, PARTNER_NUMBER", "Grant Programme:Title, GOAL", "Grant title, ''",
            "Amount Awarded, AMOUNT", "Funding Org:Name, ''", "vendor_name, PARTNER", "contract_amount, AMOUNT",
            "fiscal_year, YEAR", "Sum of Bedrag, AMOUNT", "Som van Bedrag, AMOUNT", "Totaal bedrag, AMOUNT",
            "Totaalbedrag toegekend, AMOUNT", "Bedrag (excl. btw), AMOUNT", "Contractwaarde incl. BTW, AMOUNT",
            "Soort relatie, FORM", "Subsidienemer, PARTNER", "Subsidieaanvrager, PARTNER",
            "nomBeneficiaire, PARTNER", "fields.beneficiaire, PARTNER", "Bénéficiaire, PARTNER",
            "Montant voté (€), AMOUNT",
            "Thématique, GOAL", "Exercice, YEAR", "Zuwendungsempfänger, PARTNER", "Betrag in EUR, AMOUNT",
            "Politikbereich, GOAL" })
    void headingsInOtherWordOrderAreKnown(String heading, String part) throws Exception {
        Mapping mapping = Mapping.recognise(Registers.csv("Nummer;" + heading, "1;x"));

        assertEquals(part, mapping.columns().entrySet().stream().filter(entry -> entry.getValue().equals(heading))
                .map(entry -> entry.getKey().name()).filter(name -> !name.equals(ColumnRole.DESCRIPTION.name())
                        || part.equals(name)).collect(Collectors.joining()));
    }

    @Test
    void tablesOfEarlierVersionsAreReadBack() throws Exception {
        Registers.bring(Registers.csv(
                "Goal,Partner,Influence,Dependency,Zone,Strategy line,Wanted development,Maintenance,"
                + "Maintained by,Note", "Jeugd,De Brug,3,4,Routine,below,keep as it is,contract manager,Ria,x"),
                strategy);

        assertEquals("[] Ria", strategy.getRelations().getFirst().getDevelopment().getDirections() + " "
                + strategy.getRelations().getFirst().getMaintenance().getPerson().getName());
        assertEquals(3, strategy.getRelations().getFirst().getAssessments().getFirst().getInfluence().points());
    }
}
