/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.InventoryTable;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.Scale;
import org.partnerstrategy.exchange.ValueOptions;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;

class RegisteredScoresTest {

    private static final String HEADER = "Naam;Doel;Invloed;Afhankelijkheid;Gewenste invloed;Gewenste afhankelijkheid";

    private final PartnerStrategy strategy = Strategies.empty();

    @Test
    void becomeAnAssessmentInAReviewOnTheDayOfTheImport() throws Exception {
        bring("a;b;70%;30,0;;", "c;d;;;;");
        Review review = strategy.getReviews().getFirst();
        Assessment assessment = relation().getAssessments().getFirst();
        assertEquals(Registers.TODAY, review.getDate());
        assertEquals("Imported from a register", review.getName());
        assertEquals(review, assessment.getReview());
        assertEquals(Score.of(70), assessment.getInfluence());
        assertEquals(Score.of(30), assessment.getDependency());
        assertNull(assessment.getAssessor());
        assertEquals(1, review.getAssessments().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "-1", "101", "hoog", "7/10", "1000" })
    void thatAreNoNumbersFromZeroToHundredAreLeftOut(String influence) throws Exception {
        ImportReport report = bring("a;b;" + influence + ";40;;");
        assertNull(relation().getAssessments().getFirst().getInfluence());
        assertEquals(influence, report.remarks().getFirst().example());
    }

    @Test
    void ofTheFirstRowStandWhenRowsDiffer() throws Exception {
        ImportReport report = bring("a;b;60;40;;", "a;b;60;50;;", "a;b;70;40;;");
        assertEquals(Score.of(60), relation().getAssessments().getFirst().getInfluence());
        assertEquals(List.of("value.contradiction 50 [3]", "value.contradiction 70 [4]"), report.remarks().stream()
                .map(remark -> remark.reason().key() + " " + remark.example() + " " + remark.rows()).toList());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "70, 30, '[up, left]'", "50, 47, [left]", "53, 50, [up]", "52, 48, []", "47, 53, '[down, right]'",
        "60, -, [up]", "-, 90, [right]" })
    void theDesiredPositionGivesTheDirections(String influence, String dependency, String directions) throws Exception {
        bring("a;b;50;50;" + blank(influence) + ";" + blank(dependency));
        assertEquals(directions, relation().getDevelopment().getDirections().toString());
        assertEquals(Score.parse(influence == null ? "50" : influence),
                relation().getDevelopment().getDesiredInfluence());
        assertEquals(Score.parse(dependency == null ? "50" : dependency),
                relation().getDevelopment().getDesiredDependency());
    }

    private static String blank(String text) {
        return text == null ? "" : text;
    }

    @Test
    void aDesiredPositionWithoutACurrentOneIsLeftOutAndRemarked() throws Exception {
        ImportReport report = bring("a;b;;50;70;30");
        assertNull(relation().getDevelopment());
        assertEquals("development.nowhere", report.remarks().getFirst().reason().key());
    }

    @ParameterizedTest
    @CsvSource({ "none, NONE", "GEEN, NONE", "possible, POSSIBLE", "te maken, POSSIBLE", "available, AVAILABLE",
        "Aanwezig, AVAILABLE", "onbekend, UNKNOWN", "'', UNKNOWN" })
    void alternativesAreKnownInBothLanguages(String word, Alternative alternative) throws Exception {
        ImportReport report = Registers.bring(Registers.csv("Naam;Doel;Alternatief", "a;b;" + word), strategy);
        assertEquals(alternative, relation().getAlternative());
        assertThat(report.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "1-5, 1, 0", "1-5, 3, 50", "1-5, '4,5', 88", "1-10, 10, 100", "1-10, 1, 0", "0-10, '7,5', 75",
        "0-100, 5, 5", "0-100, '70,5', 71", "0-4, 1, 25", "0-1, '0,8', 80", "words, laag, 0", "words, Rather  low, 25",
        "words, midden, 50",
        "words, vrij hoog, 75", "words, HIGH, 100", "words, L, 0", "words, m, 50", "words, H, 100" })
    void areStretchedFromTheirScaleOverTheHundredPoints(String scale, String score, int points) throws Exception {
        Register register = Registers.csv("Naam;Doel;Invloed", "a;b;" + score);
        ImportReport report = Registers.bring(register, Mapping.recognise(register)
                .with(ValueOptions.NONE.on(Optional.of(Scale.parse(scale)))), strategy);
        assertEquals(Score.of(points), relation().getAssessments().getFirst().getInfluence());
        assertEquals(List.of(), report.remarks());
    }

    @ParameterizedTest
    @CsvSource({ "1-5, 0", "1-5, 6", "1-10, 50%", "words, 3", "0-100, laag" })
    void thatAreNotOnTheScaleAreLeftOut(String scale, String score) throws Exception {
        Register register = Registers.csv("Naam;Doel;Invloed;Afhankelijkheid", "a;b;" + score + ";");
        ImportReport report = Registers.bring(register, Mapping.recognise(register)
                .with(ValueOptions.NONE.on(Optional.of(Scale.parse(scale)))), strategy);
        assertThat(relation().getAssessments()).isEmpty();
        assertEquals("score.unreadable", report.remarks().getFirst().reason().key());
    }

    @ParameterizedTest
    @CsvSource({ "5, 4, 1, 2, 1-5, 100", "5, 10, 1, 2, 1-10, 44", "5, 4, 0, 2, 0-10, 50", "'4,5', 4, 1, 2, 1-5, 88",
        "0.8, '0,25', 1, 0.5, 0-1, 80", "0.425, 0, 0, 0, 0-1, 43", "1, 0, 1, 0, 0-1, 100",
        "hoog, laag, midden, vrij laag, words, 100", "H, M, L, L, words, 100" })
    void thatMayBeOnAnotherScaleAreNeverTakenForPointsInSilence(String one, String two, String three, String four,
            String scale, int points) throws Exception {
        ImportReport report = bring("a;b;" + one + ";" + two + ";;", "c;d;" + three + ";" + four + ";;");
        assertEquals(Score.of(points), relation().getAssessments().getFirst().getInfluence());
        assertEquals(scale.equals("words") ? "scores.words" : "scores.small",
                report.remarks().getFirst().reason().key());
        assertThat(report.remarks().getFirst().reason().toString()).contains(scale);
    }

    @ParameterizedTest
    @CsvSource({ "5, 4, 11", "5%, 4%, 3%", "0, 0, 0" })
    void thatCanBePointsAreTakenForThem(String one, String two, String three) throws Exception {
        ImportReport report = bring("a;b;" + one + ";" + two + ";;", "c;d;;" + three + ";;");
        assertEquals(Scale.POINTS.read(one).orElseThrow(), relation().getAssessments().getFirst().getInfluence());
        assertEquals(List.of(), report.remarks());
    }

    @Test
    void ofAnInventoryThatWasWrittenHereArePointsHoweverSmall() throws Exception {
        bring("a;b;30;40;;");
        relation().getAssessments().getFirst().setInfluence(Score.of(5));
        relation().getAssessments().getFirst().setDependency(Score.of(3));
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        new InventoryTable(Locale.ENGLISH).write(strategy, table);
        PartnerStrategy other = Strategies.empty();
        Registers.bring(RegisterReader.read("table.csv", table.toByteArray(), Optional.empty()), other);
        assertEquals(Score.of(5),
                Strategies.relation(other, "a", "b").getAssessments().getFirst().getInfluence());
    }

    @ParameterizedTest
    @CsvSource({ "5/10, 7/10, 44, 67", "3/5, 5 / 5, 50, 100", "0/4, 1/4, 0, 25", "1/1, '0,5/1', 100, 50",
        "50/100, 7/100, 50, 7",
        "laag, hoog als het meezit, 0, ", "5/1, 0/0, ," })
    void aScaleThatTheScoresTellIsTaken(String influence, String dependency, Integer points, Integer others)
            throws Exception {
        bring("a;b;" + influence + ";" + dependency + ";;");
        Optional<Assessment> found = relation().getAssessments().stream().findFirst();
        assertEquals(points == null ? null : Score.of(points), found.map(Assessment::getInfluence).orElse(null));
        assertEquals(others == null ? null : Score.of(others), found.map(Assessment::getDependency).orElse(null));
    }

    @Test
    void ofSeveralAssessorsStandBesideEachOther() throws Exception {
        String[] rows = { "Naam;Doel;Invloed;Afhankelijkheid;Beoordelaar", "a;b;70;20;Anna", "a;b;40;60;Bert",
            "a;b;50;50;" };
        Registers.bring(Registers.csv(rows), strategy);
        assertEquals(List.of("Anna 70 20", "Bert 40 60", " 50 50"), said());

        Registers.bring(Registers.csv(rows), strategy);
        rows[1] = "a;b;80;20;anna";
        ImportReport report = Registers.bring(Registers.csv(rows), strategy);
        assertEquals(List.of("Anna 80 20", "Bert 40 60", " 50 50"), said());
        assertEquals(List.of(), report.remarks());
        assertEquals(2, strategy.getPersons().size());
    }

    @Test
    void ofOneAssessorWhoContradictsHerselfAreRemarked() throws Exception {
        ImportReport report = Registers.bring(Registers.csv("Naam;Doel;Invloed;Afhankelijkheid;Beoordelaar",
                "a;b;70;20;Anna", "a;b;40;20;Anna"), strategy);
        assertEquals(List.of("Anna 70 20"), said());
        assertEquals("value.contradiction", report.remarks().getFirst().reason().key());
    }

    private List<String> said() {
        return relation().getAssessments().stream().map(known -> (known.getAssessor() == null ? ""
                : known.getAssessor().getName()) + " " + known.getInfluence() + " " + known.getDependency()).toList();
    }

    private Relation relation() {
        return Strategies.relation(strategy, "a", "b");
    }

    private ImportReport bring(String... rows) throws Exception {
        return Registers.bring(Registers.csv((HEADER + "\n" + String.join("\n", rows)).split("\n")), strategy);
    }
}
