/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.exchange.ColumnRole;
import org.partnerstrategy.exchange.Exclusion;
import org.partnerstrategy.exchange.ImportFinding;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.RegisterImport;
import org.partnerstrategy.exchange.Tally;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Periodicity;
import org.partnerstrategy.model.Relation;

class RegisterImportTest {

    @Test
    void putsTheGrantsOfAmsterdamTogether() throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Register register = Registers.excerpt();
        Mapping mapping = Mapping.recognise(register).with(ColumnRole.FORM, "subsidie")
                .excluding(Exclusion.parse("Naam=(Particulier)"));
        ImportReport report = Registers.bring(register, mapping, strategy);
        assertEquals(60, report.rowsRead());
        assertEquals(44, report.rowsUsed());
        assertEquals(new Tally(25, 0, 0), report.partners());
        assertEquals(new Tally(10, 0, 0), report.goals());
        assertEquals(new Tally(28, 0, 0), report.relations());
        assertEquals(List.of("left out because of Naam=(Particulier): 16"),
                report.unused().stream().map(finding -> finding.reason() + ": " + finding.count()).toList());
        assertEquals(new BigDecimal(4765624), strategy.getRelations().stream()
                .flatMap(relation -> relation.getAmounts().stream()).map(amount -> amount.getEuro())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void namesThatDifferInCaseOrSpacingAreTheSameAndTheFirstSpellingStays() throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Registers.bring(Registers.csv("Naam;Doel", " De  Brug;Jeugd", "DE BRUG;jeugd ", "de\u00A0brug;Jeugd"),
                strategy);
        assertEquals(1, strategy.getRelations().size());
        assertEquals("De Brug", strategy.getPartners().getFirst().getName());
        assertEquals("Jeugd", strategy.getGoals().getFirst().getName());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Jeug\u00ADd Caf\u00E9", "\uFEFFJeugd Caf\u00E9", "Jeugd\u200B Caf\u00E9",
            "\u200EJeugd Caf\u00E9\u200F",
        "Jeugd\u00A0Caf\u00E9", "Jeugd\u2060 Cafe\u0301", "\u202AJeugd\u202C Caf\u00E9", "JEUGD CAFE\u0301",
        "Jeu\u200Dgd Caf\u00E9",
        "Jeugd\u2009Caf\u00E9", "Jeugd\u0085Caf\u00E9" })
    void charactersThatNobodySeesMakeNoOtherName(String name) throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Registers.bring(Registers.csv("Naam;Doel", "Jeugd Caf\u00E9;x", name + ";x", name + ";" + name), strategy);
        assertEquals(List.of("Jeugd Caf\u00E9"),
                strategy.getPartners().stream().map(partner -> partner.getName()).toList());
    }

    @Test
    void charactersThatNobodySeesAreNotKept() throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Registers.bring(Registers.csv("Naam;Doel", "\u200BDe\u00AD Brug\u202E;Cafe\u0301\uFEFF"), strategy);
        assertEquals("De Brug", strategy.getPartners().getFirst().getName());
        assertEquals("Caf\u00E9", strategy.getGoals().getFirst().getName());
    }

    @Test
    void textsAreCollectedOnceALineEach() throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Registers.bring(Registers.csv("Naam;Doel;Project;Regeling;Ervaring", "a;b;Tuin;R1;Laat", "a;b;Keuken;R1;laat",
                "a;b;tuin;R2;"), strategy);
        Relation relation = strategy.getRelations().getFirst();
        assertEquals("Tuin\nKeuken", relation.getDescription());
        assertEquals("R1\nR2", relation.getScheme());
        assertEquals(List.of("Laat"), relation.getExperiences().stream().map(one -> one.getText()).toList());
    }

    @ParameterizedTest
    @CsvSource({ "Eenmalig, Periodiek, PERIODIC", "eenmalig, one-off, ONE_OFF", "jaarlijks, '', PERIODIC",
        "'', onbekend, UNKNOWN" })
    void someMoneyThatIsPeriodicMakesTheRelationPeriodic(String first, String second, Periodicity periodicity)
            throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Registers.bring(Registers.csv("Naam;Doel;Periodiciteit", "a;b;" + first, "a;b;" + second), strategy);
        assertEquals(periodicity, strategy.getRelations().getFirst().getPeriodicity());
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments("Subsidie", List.of("SUBSIDY null")),
                arguments("opdrachtverlening", List.of("COMMISSION null")),
                arguments("Bestuurlijke afspraken / subsidy",
                        List.of("ADMINISTRATIVE_AGREEMENT null", "SUBSIDY null")),
                arguments("Incidentele subsidie", List.of("SUBSIDY Incidentele subsidie")),
                arguments("Uitdaagrecht", List.of("OTHER Uitdaagrecht")),
                arguments("subsidie; SUBSIDY; Subsidie", List.of("SUBSIDY null")),
                arguments("subsidie, opdracht", List.of("SUBSIDY null", "COMMISSION null")),
                arguments("subsidie,opdracht", List.of("SUBSIDY null", "COMMISSION null")),
                arguments("subsidie & opdracht", List.of("SUBSIDY null", "COMMISSION null")),
                arguments("subsidie+opdracht", List.of("SUBSIDY null", "COMMISSION null")),
                arguments("Subsidie en opdracht", List.of("SUBSIDY null", "COMMISSION null")),
                arguments("subsidy and commission", List.of("SUBSIDY null", "COMMISSION null")),
                arguments("subsidie, opdracht en bestuurlijke afspraken",
                        List.of("SUBSIDY null", "COMMISSION null", "ADMINISTRATIVE_AGREEMENT null")),
                arguments("subsidie, huur", List.of("SUBSIDY null", "OTHER huur")),
                arguments("Verhuur, kort", List.of("OTHER Verhuur, kort")),
                arguments("Kost en inwoning", List.of("OTHER Kost en inwoning")),
                arguments("opdracht (vast, en kort)", List.of("COMMISSION vast, en kort")),
                arguments("", List.of()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formsAreRecognisedByTheirWords(String words, List<String> forms) throws Exception {
        Register withColumn = Registers.csv("Naam\tDoel\tVorm", "a\tb\t" + words);
        assertEquals(forms, forms(withColumn, Mapping.recognise(withColumn)));
        Register without = Registers.csv("Naam\tDoel", "a\tb");
        assertEquals(forms, forms(without, Mapping.recognise(without).with(ColumnRole.FORM, words)));
    }

    private static List<String> forms(Register register, Mapping mapping) throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Registers.bring(register, mapping, strategy);
        return strategy.getRelations().getFirst().getForms().stream()
                .map(form -> form.getKind().getName() + " " + form.getName()).toList();
    }

    @Test
    void everyRowThatIsNotUsedStandsInOneFindingWithItsReason() throws Exception {
        Register register = Registers.csv("Naam;Doel;Bedrag;Soort", "a;b;1;x", ";b;1;", "a; ;1;", "a;b;veel;",
                "a;b;1;X", "a;b;1;;te veel", ";;;", "a;b;1", "a;b;1;;;", "c;b;?;");
        ImportReport report = Registers.bring(register,
                Mapping.recognise(register).excluding(Exclusion.parse("soort=x")), Strategies.empty());
        assertEquals(List.of("left out because of soort=x [2, 6]", "the partner is missing [3]",
                "the goal is missing [4]",
                "more values than the 4 columns; perhaps a text contains a separator [7]"),
                report.unused().stream().map(finding -> finding.reason() + " " + finding.rows()).toList());
        assertEquals(List.of("veel", "?"), report.remarks().stream().map(ImportFinding::example).toList());
        assertEquals(report.rowsRead(), report.rowsUsed() + report.unused().stream().mapToInt(ImportFinding::count)
                .sum());
        assertEquals(4, report.rowsUsed());
        assertEquals(5, report.rowsUnused());
    }

    @Test
    void anExclusionThatLeavesNothingOutIsRemarked() throws Exception {
        Register register = Registers.csv("Naam;Doel", "a;b");
        ImportReport report = Registers.bring(register,
                Mapping.recognise(register).excluding(Exclusion.parse("Naam=(Particulir)")), Strategies.empty());
        assertEquals(List.of("nothing to leave out: no row has Naam=(Particulir)"), remarks(report));
    }

    @Test
    void valuesThatAreNotUnderstoodAreLeftOutAndRemarked() throws Exception {
        ImportReport report = Registers.bring(Registers.csv("Naam;Doel;Jaar;Periodiciteit;Alternatief;Invloed",
                "a;b;2016-2019;soms;wie weet;101"), Strategies.empty());
        assertEquals(1, report.rowsUsed());
        assertEquals(List.of("the year cannot be read and was left out",
                "the periodicity cannot be read and was left out",
                "the alternative cannot be read and was left out",
                "the influence is not a score on the scale 0-100 and was left out"), remarks(report));
    }

    @Test
    void charactersThatAFileCannotHoldAreRemovedAndRemarked() throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        ImportReport report = Registers.bring(Registers.json(
                "[{\"Naam\":\"a\\u0001b\\u0000\",\"Doel\":\"c\\ud800\",\"Project\":\"\\uffff\"}]"), strategy);
        assertEquals("ab", strategy.getPartners().getFirst().getName());
        assertEquals("c", strategy.getGoals().getFirst().getName());
        assertEquals(3, report.remarks().size());
        assertThat(Strategies.saved(strategy)).contains("name=\"ab\"");
    }

    @Test
    void textsThatLookLikeFormulasOrMarkupStayTexts() throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Registers.bring(Registers.csv("Naam\tDoel", "=HYPERLINK('x')\t<b>&{0}"), strategy);
        assertEquals("=HYPERLINK('x')", strategy.getPartners().getFirst().getName());
        assertEquals("<b>&{0}", strategy.getGoals().getFirst().getName());
    }

    @Test
    void progressIsToldUpToTheLastRow() throws Exception {
        String[] lines = Stream.concat(Stream.of("Naam;Doel"), Stream.generate(() -> "a;b").limit(2_500))
                .toArray(String[]::new);
        Register register = Registers.csv(lines);
        List<String> heard = new ArrayList<>();
        RegisterImport.plan(register, Mapping.recognise(register), (done, total) -> heard.add(done + "/" + total));
        assertEquals(List.of("1000/2500", "2000/2500", "2500/2500"), heard);
    }

    private static List<String> remarks(ImportReport report) {
        return report.remarks().stream().map(remark -> remark.reason().toString()).toList();
    }
}
