/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.many.ManyChange;
import org.partnerstrategy.field.many.PlannedChange;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;

/** What is said before many relations are changed at once, and what becomes of them. */
class ManyChangeTest {

    private final PartnerStrategyFactory factory = PartnerStrategyFactory.eINSTANCE;
    private final PartnerStrategy strategy = factory.createPartnerStrategy();
    private final FieldContext context = new FieldContext(() -> strategy, Locale.ENGLISH);
    private Review first;

    @BeforeEach
    void begin() {
        first = review("First", 2025);
        relation();
        relation();
        assess(strategy.getRelations().getFirst(), first);
    }

    private Review review(String name, int year) {
        Review review = factory.createReview();
        review.setName(name);
        review.setDate(LocalDate.of(year, 1, 1));
        strategy.getReviews().add(review);
        return review;
    }

    private void relation() {
        Relation relation = factory.createRelation();
        strategy.getRelations().add(relation);
    }

    private void assess(Relation relation, Review review) {
        Assessment assessment = factory.createAssessment();
        assessment.setInfluence(Score.of(10));
        assessment.setDependency(Score.of(20));
        assessment.setReview(review);
        relation.getAssessments().add(assessment);
    }

    private String planned(ManyChange change) {
        List<PlannedChange> plan = change.plan(strategy.getRelations());
        String said = String.join("; ", plan.stream().map(one -> one.before() + " > " + one.refusal()
                .map(reason -> "no").orElse(one.change().isEmpty() ? "stays" : one.after())).toList());
        plan.forEach(one -> one.change().ifPresent(Runnable::run));
        return said;
    }

    @Test
    void fillsAField() {
        ManyChange change = ManyChange.fill(RelationFields.DIRECTIONS, "up, left", context);
        assertEquals(" > up, left;  > up, left", planned(change));
        assertEquals("up, left > stays; up, left > stays", planned(change));
        assertEquals(List.of(Direction.UP, Direction.LEFT),
                strategy.getRelations().getLast().getDevelopment().getDirections());
    }

    @Test
    void makesANewPersonOnce() {
        planned(ManyChange.fill(RelationFields.ROLE, "contract manager", context));
        planned(ManyChange.fill(RelationFields.PERSON, "Anna", context));
        assertEquals(1, strategy.getPersons().size());
        assertEquals("Anna", strategy.getRelations().getLast().getMaintenance().getPerson().getName());
    }

    @Test
    void saysWhatCannotBeTaken() {
        assertEquals(" > no;  > no", planned(ManyChange.fill(RelationFields.DIRECTIONS, "sideways", context)));
    }

    @Test
    void adoptsTheAdviceWhereThereIsOne() {
        ManyChange change = ManyChange.adoptAdvice(context);
        assertEquals(" > up;  > no", planned(change));
        assertEquals("up > stays;  > no", planned(change));
        assertEquals(List.of(Direction.UP), strategy.getRelations().getFirst().getDevelopment().getDirections());
    }

    @Test
    void adoptsTheSuggestedRole() {
        planned(ManyChange.adoptRole(context));
        assertEquals(MaintenanceRole.CONTRACT_MANAGER, strategy.getRelations().getFirst().getMaintenance().getRole());
    }

    @Test
    void movesAssessmentsToAReview() {
        Review second = review("Second", 2026);
        assertEquals("First > Second;  > no", planned(ManyChange.toReview(second, Locale.ENGLISH)));
        assertEquals(second, strategy.getRelations().getFirst().getAssessments().getFirst().getReview());
        assertEquals("Second > stays;  > no", planned(ManyChange.toReview(second, Locale.ENGLISH)));
    }
}
