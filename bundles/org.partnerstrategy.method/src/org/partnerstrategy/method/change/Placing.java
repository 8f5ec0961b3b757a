/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Message;

/**
 * Places relations in the matrix as a workshop does (handbook, step 2): what it agrees upon holds at the latest review.
 * Where one assessor has given an opinion at that review, that opinion changes. Where several have, the agreed place
 * takes the place of their opinions, as the mean would otherwise lie elsewhere than where the workshop put the
 * relation; the reason of the agreed assessment then shows who thought what. Earlier reviews stay as they are.
 */
public final class Placing {

    private final LocalDate today;
    private final Locale language;

    /**
     * @param today the day of the review that is made when the strategy has none yet
     * @param language in which the reason of an agreed assessment is written
     */
    public Placing(LocalDate today, Locale language) {
        this.today = today;
        this.language = language;
    }

    /**
     * Puts a relation of a strategy at a position.
     *
     * @throws IllegalArgumentException when the relation belongs to no strategy
     */
    public void place(Relation relation, Position position) {
        Review review = review(Strategies.of(relation));
        List<Assessment> known = opinions(relation, review);
        boolean agreed = known.size() > 1;
        String before = agreed ? opinions(known) : "";
        Assessment assessment = known.isEmpty() ? created(relation, review) : known.getFirst();
        if (agreed) {
            known.subList(1, known.size()).forEach(other -> EcoreUtil.delete(other, true));
            assessment.setAssessor(null);
            assessment.setReason(before);
        }
        assessment.setInfluence(position.influence());
        assessment.setDependency(position.dependency());
    }

    /** How many people's opinions an agreed place would replace; 0 when it replaces nobody's. */
    public static int replaced(Relation relation) {
        int opinions = Reviews.newest(Strategies.of(relation)).map(review -> opinions(relation, review).size())
                .orElse(0);
        return opinions > 1 ? opinions : 0;
    }

    /**
     * Takes a relation off the place that it has now: the assessments of its latest review are removed. It is where
     * an earlier review put it, or is not placed yet.
     */
    public static void withdraw(Relation relation) {
        Round.newest(relation).ifPresent(round -> round.assessments()
                .forEach(assessment -> EcoreUtil.delete(assessment, true)));
    }

    /** The review at which assessments are made now: the newest one; one of today when the strategy has none. */
    public Review review(PartnerStrategy strategy) {
        return Reviews.newest(strategy).orElseGet(() -> {
            Review made = PartnerStrategyFactory.eINSTANCE.createReview();
            made.setDate(today);
            made.setName(today.toString());
            strategy.getReviews().add(made);
            return made;
        });
    }

    private static List<Assessment> opinions(Relation relation, Review review) {
        return new ArrayList<>(relation.getAssessments().stream()
                .filter(assessment -> assessment.getReview() == review).toList());
    }

    private static Assessment created(Relation relation, Review review) {
        Assessment made = PartnerStrategyFactory.eINSTANCE.createAssessment();
        made.setReview(review);
        relation.getAssessments().add(made);
        return made;
    }

    private String opinions(List<Assessment> assessments) {
        String opinions = assessments.stream().map(this::opinion).collect(Collectors.joining("; "));
        return Message.of(Placing.class, "agreed", opinions).in(language);
    }

    private String opinion(Assessment assessment) {
        Message who = assessment.getAssessor() == null ? Message.of(Placing.class, "agreed.nobody")
                : ElementName.of(assessment.getAssessor());
        String reason = assessment.getReason() == null || assessment.getReason().isBlank() ? ""
                : ": " + assessment.getReason();
        return Message.of(Placing.class, "agreed.opinion", who, String.valueOf(assessment.getInfluence()),
                String.valueOf(assessment.getDependency()), reason).in(language);
    }
}
