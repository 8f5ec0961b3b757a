package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.exchange.ImportReport;
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
    @ValueSource(strings = { "-1", "101", "70,5", "hoog", "7/10", "1000" })
    void thatAreNoWholeNumbersFromZeroToHundredAreLeftOut(String influence) throws Exception {
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
        assertTrue(report.remarks().isEmpty());
    }

    private Relation relation() {
        return Strategies.relation(strategy, "a", "b");
    }

    private ImportReport bring(String... rows) throws Exception {
        return Registers.bring(Registers.csv((HEADER + "\n" + String.join("\n", rows)).split("\n")), strategy);
    }
}
