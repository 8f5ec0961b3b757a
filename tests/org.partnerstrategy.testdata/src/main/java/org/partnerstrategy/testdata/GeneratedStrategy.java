/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.testdata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.LinePoint;
import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.Urgency;

/**
 * A strategy made up by chance, the same for the same seed and size. It holds everything that a strategy can hold, in
 * the shares that a municipality's register shows: most partners have one relation, some have many; most relations are
 * assessed, some by several people, some not at all.
 */
public final class GeneratedStrategy {

    private static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;
    private static final int RELATIONS_PER_GOAL = 40;
    private static final Direction[][] DIRECTIONS = { {}, { Direction.UP }, { Direction.DOWN }, { Direction.LEFT },
            { Direction.RIGHT }, { Direction.LEFT, Direction.UP }, { Direction.RIGHT, Direction.UP } };

    private final Random random;
    private final PartnerStrategy strategy = named(FACTORY.createPartnerStrategy(), "Strategy");
    private final List<Goal> goals = new ArrayList<>();
    private int ids;

    private GeneratedStrategy(long seed) {
        random = new Random(seed);
    }

    /** A strategy with that many relations, spread over goals of about forty relations. */
    public static PartnerStrategy of(long seed, int relations) {
        return new GeneratedStrategy(seed).withGoals(relations / RELATIONS_PER_GOAL + 1).withRelations(relations);
    }

    /** A strategy with one goal and that many relations. */
    public static PartnerStrategy withOneGoal(long seed, int relations) {
        return new GeneratedStrategy(seed).withGoals(1).withRelations(relations);
    }

    private GeneratedStrategy withGoals(int count) {
        strategy.setOrganisation("Gemeente Voorbeeldstad");
        addLine();
        for (int i = 0; i < 10; i++) {
            strategy.getPersons().add(named(FACTORY.createPerson(), "Person " + i));
        }
        for (int year = 2024; year <= 2026; year++) {
            Review review = named(FACTORY.createReview(), "Review " + year);
            review.setDate(LocalDate.of(year, 3, 1));
            strategy.getReviews().add(review);
        }
        for (int i = 0; i < count; i++) {
            addGoal(i);
        }
        return this;
    }

    private void addLine() {
        if (random.nextBoolean()) {
            int middle = 1 + random.nextInt(99);
            int low = random.nextInt(40);
            addLinePoint(0, low);
            addLinePoint(middle, low + random.nextInt(30));
            addLinePoint(100, 70 + random.nextInt(31));
        }
    }

    private void addLinePoint(int dependency, int influence) {
        LinePoint point = identified(FACTORY.createLinePoint());
        point.setDependency(Score.of(dependency));
        point.setInfluence(Score.of(influence));
        strategy.getLinePoints().add(point);
    }

    private void addGoal(int number) {
        Goal goal = named(FACTORY.createGoal(), "Goal " + number);
        goal.setUrgency(any(Urgency.values()));
        if (chance(80)) {
            goal.setOwner(anyPerson());
        }
        boolean nested = !goals.isEmpty() && chance(30);
        (nested ? goals.getLast().getGoals() : strategy.getGoals()).add(goal);
        goals.add(goal);
    }

    private PartnerStrategy withRelations(int count) {
        int firstPartner = 0;
        for (int i = 0; i < count; i++) {
            Goal goal = goals.get(i % goals.size());
            if (i % goals.size() == 0) {
                firstPartner = strategy.getPartners().size();
            }
            strategy.getRelations().add(relation(partner(firstPartner, i % goals.size()), goal));
        }
        return strategy;
    }

    /** In one round over the goals a partner may come back, so that no partner gets two relations with one goal. */
    private Partner partner(int first, int inRound) {
        int made = strategy.getPartners().size() - first;
        if (inRound > 0 && made > 0 && chance(40)) {
            return strategy.getPartners().get(first + random.nextInt(made));
        }
        Partner partner = named(FACTORY.createPartner(), Names.organisation(random, strategy.getPartners().size()));
        strategy.getPartners().add(partner);
        return partner;
    }

    private Relation relation(Partner partner, Goal goal) {
        Relation relation = identified(FACTORY.createRelation());
        relation.setPartner(partner);
        relation.setGoal(goal);
        relation.setAlternative(any(Alternative.values()));
        relation.setDescription("Projects of " + partner.getName());
        addForms(relation);
        addAmounts(relation);
        addAssessments(relation);
        addDevelopment(relation);
        addMaintenance(relation);
        return relation;
    }

    private void addForms(Relation relation) {
        if (chance(95)) {
            Form form = identified(FACTORY.createForm());
            form.setKind(any(FormKind.values()));
            if (form.getKind() == FormKind.OTHER) {
                form.setName("Covenant");
            }
            relation.getForms().add(form);
        }
    }

    private void addAmounts(Relation relation) {
        for (int year = 2025; year <= 2026; year++) {
            if (chance(70)) {
                Amount amount = identified(FACTORY.createAmount());
                amount.setYear(Year.of(year));
                amount.setEuro(BigDecimal.valueOf(random.nextLong(50_000_000), 2));
                relation.getAmounts().add(amount);
            }
        }
    }

    private void addAssessments(Relation relation) {
        if (chance(90)) {
            int reviews = 1 + random.nextInt(2);
            for (int i = strategy.getReviews().size() - reviews; i < strategy.getReviews().size(); i++) {
                int assessors = chance(20) ? 3 : 1;
                for (int j = 0; j < assessors; j++) {
                    relation.getAssessments().add(assessment(strategy.getReviews().get(i)));
                }
            }
        }
    }

    private Assessment assessment(Review review) {
        Assessment assessment = identified(FACTORY.createAssessment());
        assessment.setReview(review);
        assessment.setInfluence(anyScore());
        assessment.setDependency(anyScore());
        assessment.setAssessor(anyPerson());
        assessment.setReason("As discussed at the review");
        return assessment;
    }

    private void addDevelopment(Relation relation) {
        if (chance(60)) {
            Development development = identified(FACTORY.createDevelopment());
            development.getDirections().addAll(List.of(DIRECTIONS[random.nextInt(DIRECTIONS.length)]));
            if (chance(30)) {
                development.setDesiredInfluence(anyScore());
                development.setDesiredDependency(anyScore());
            }
            development.setReason("More effect for the same money");
            relation.setDevelopment(development);
            if (chance(70)) {
                addAction(relation);
            }
        }
    }

    private void addAction(Relation relation) {
        Action action = named(FACTORY.createAction(), "Talk about next year");
        action.setKind("sharper-performance-agreements");
        action.getRelations().add(relation);
        action.setOwner(anyPerson());
        strategy.getActions().add(action);
    }

    private void addMaintenance(Relation relation) {
        if (chance(70)) {
            Maintenance maintenance = identified(FACTORY.createMaintenance());
            maintenance.setRole(any(MaintenanceRole.values()));
            maintenance.setPerson(anyPerson());
            relation.setMaintenance(maintenance);
        }
    }

    private Person anyPerson() {
        return strategy.getPersons().get(random.nextInt(strategy.getPersons().size()));
    }

    private Score anyScore() {
        return Score.of(random.nextInt(Score.MAXIMUM + 1));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T extends NamedElement> T named(T element, String name) {
        element.setName(name);
        return identified(element);
    }

    private <T extends Identified> T identified(T element) {
        element.setId("_" + Integer.toString(++ids, Character.MAX_RADIX));
        return element;
    }
}
