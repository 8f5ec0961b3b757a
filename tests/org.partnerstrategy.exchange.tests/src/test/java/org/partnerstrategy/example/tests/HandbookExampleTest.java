/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.exchange.tests.Strategies;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

class HandbookExampleTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final Set<String> KINDS = Set.of("temporary-extra-investment", "sharper-performance-agreements",
            "innovation-subsidy", "quality-improvement-subsidy", "professionalisation", "more-businesslike-steering",
            "new-request-for-offers", "tender", "buy-part-from-another-provider", "invite-proposals",
            "formulate-goal-together", "administrative-agreements", "contractual-agreements",
            "multi-year-programme-agreements", "phase-out-plan", "end-relation", "ask-for-cooperation-in-offers",
            "request-offers-for-whole");

    private final PartnerStrategy english = Strategies.inFile(HandbookExample.create(Locale.ENGLISH));
    private final PartnerStrategy dutch = Strategies.inFile(HandbookExample.create(DUTCH));

    @Test
    void isTheSameFileEveryTime() {
        assertEquals(Strategies.saved(dutch), Strategies.saved(Strategies.inFile(HandbookExample.create(DUTCH))));
    }

    @Test
    void differsBetweenLanguagesInTextsOnly() {
        assertNotEquals(Strategies.saved(english), Strategies.saved(dutch));
        assertEquals(withoutTexts(english), withoutTexts(dutch));
    }

    /** Every element with all that is not a text for people. */
    private static List<String> withoutTexts(PartnerStrategy strategy) {
        Set<String> texts = Set.of("name", "description", "organisation", "notes", "reason", "text", "scheme",
                "position");
        TreeSet<String> lines = new TreeSet<>();
        for (TreeIterator<EObject> all = strategy.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                if (!texts.contains(feature.getName())) {
                    lines.add(said(element) + " " + feature.getName() + " " + said(element.eGet(feature)));
                }
            }
        }
        return List.copyOf(lines);
    }

    private static String said(Object value) {
        return switch (value) {
        case Identified element -> element.getId();
        case List<?> list -> list.stream().map(HandbookExampleTest::said).collect(Collectors.joining(" "));
        case null -> "none";
        default -> value.toString();
        };
    }

    @Test
    void hasAnIdentityForEveryElement() {
        Set<String> ids = new TreeSet<>();
        for (TreeIterator<EObject> all = dutch.eAllContents(); all.hasNext();) {
            String id = ((Identified) all.next()).getId();
            assertTrue(id.matches("[a-z][a-z0-9-]*") && ids.add(id), id);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Figure 2, and the examples that step 3 explains in words
        "x, low, low, below, [up]", "y, low, high, below, '[up, left]'", "z, high, high, above, [right]",
        "school-board, high, high, above, [right]", "welfare-work, high, high, below, '[up, left]'",
        "library, high, high, above, [right]", "street-work, low, high, below, '[up, left]'",
        "youth-centres, high, high, above, []", "sports, low, low, above, []" })
    void standsAndMovesAsTheHandbookSays(String key, String influence, String dependency, String side,
            String directions) {
        Relation relation = relation(key);
        int i = now(relation, true);
        int d = now(relation, false);
        assertEquals(influence, i >= 50 ? "high" : "low");
        assertEquals(dependency, d >= 50 ? "high" : "low");
        assertEquals(side, i >= line(d) ? "above" : "below");
        assertEquals(directions, relation.getDevelopment().getDirections().toString());
    }

    /** A desired position lies above the line and differs from the current one in the directions, and only there. */
    @ParameterizedTest
    @CsvSource({ "x", "y", "z", "school-board", "welfare-work", "library", "street-work" })
    void hasDesiredPositionsThatAgreeWithTheDirections(String key) {
        Relation relation = relation(key);
        int i = relation.getDevelopment().getDesiredInfluence().points();
        int d = relation.getDevelopment().getDesiredDependency().points();
        List<String> moves = relation.getDevelopment().getDirections().stream().map(one -> one.getLiteral()).toList();
        assertTrue(i >= line(d));
        assertEquals(moves.contains("up"), i - now(relation, true) >= 3);
        assertEquals(moves.contains("left"), now(relation, false) - d >= 3);
        assertEquals(moves.contains("right"), d - now(relation, false) >= 3);
    }

    @Test
    void takesItsActionsFromTheCatalogue() {
        dutch.getActions().forEach(action -> assertTrue(KINDS.contains(action.getKind()), action.getKind()));
    }

    @Test
    void leavesAFewPointsOpen() {
        assertEquals(List.of("relation-neighbours"), dutch.getRelations().stream()
                .filter(relation -> relation.getAssessments().isEmpty()).map(Identified::getId).toList());
        assertEquals(List.of("relation-language-lessons"), dutch.getRelations().stream()
                .filter(relation -> relation.getDevelopment() != null
                        && !relation.getDevelopment().getDirections().isEmpty() && relation.getActions().isEmpty())
                .map(Identified::getId).toList());
    }

    private Relation relation(String key) {
        return dutch.getRelations().stream().filter(one -> one.getId().equals("relation-" + key)).findFirst()
                .orElseThrow();
    }

    private static int now(Relation relation, boolean influence) {
        List<Assessment> newest = relation.getAssessments().stream()
                .filter(one -> one.getReview().getId().equals("review-2026")).toList();
        double mean = newest.stream().map(one -> influence ? one.getInfluence() : one.getDependency())
                .mapToInt(score -> score.points()).average().orElseThrow();
        return (int) Math.floor(mean + 0.5);
    }

    /** The default strategy line, from (0, 20) to (100, 80). */
    private static double line(int dependency) {
        return 20 + 0.6 * dependency;
    }
}
