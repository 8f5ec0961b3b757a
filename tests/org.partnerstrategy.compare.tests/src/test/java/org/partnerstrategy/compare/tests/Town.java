/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.tests;

import java.math.BigDecimal;
import java.time.Year;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.model.resource.StrategyFile;

/** A small strategy with known identities, and what people do to it. */
final class Town {

    private static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;

    private final PartnerStrategy strategy;

    private Town(PartnerStrategy strategy) {
        this.strategy = strategy;
    }

    /** Two goals, one with a sub-goal, three partners, two persons, a review, two relations and an action. */
    static Town create() {
        PartnerStrategy strategy = FACTORY.createPartnerStrategy();
        strategy.setId("town");
        strategy.setName("Town");
        new PartnerStrategyResourceFactory().createResource(URI.createURI("memory:/town.partnerstrategy"))
                .getContents().add(strategy);
        Town town = new Town(strategy);
        Goal youth = town.add(FACTORY.createGoal(), "youth", "Youth work");
        Goal sport = town.goal("sport", "Sport", youth);
        town.add(FACTORY.createGoal(), "care", "Care");
        town.add(FACTORY.createPerson(), "anna", "Anna");
        town.add(FACTORY.createPerson(), "bob", "Bob");
        Review review = town.add(FACTORY.createReview(), "r1", "Spring");
        Partner x = town.add(FACTORY.createPartner(), "x", "Foundation X");
        Partner y = town.add(FACTORY.createPartner(), "y", "Club Y");
        town.add(FACTORY.createPartner(), "z", "Bureau Z");
        Relation yx = town.relation("youth-x", youth, x);
        yx.setScheme("Youth scheme");
        town.form(yx, "f1", FormKind.SUBSIDY);
        town.amount(yx, "a2025", 2025, 1000);
        Assessment assessment = FACTORY.createAssessment();
        assessment.setId("as1");
        yx.getAssessments().add(assessment);
        assessment.setReview(review);
        assessment.setInfluence(Score.of(30));
        assessment.setDependency(Score.of(40));
        town.relation("sport-y", sport, y);
        Action action = town.add(FACTORY.createAction(), "act", "Tender");
        action.getRelations().add(yx);
        return town;
    }

    /** Another version, to be changed at will. */
    Town copy() {
        PartnerStrategy copy = StrategyFile.copy(strategy);
        new PartnerStrategyResourceFactory().createResource(URI.createURI("memory:/copy.partnerstrategy"))
                .getContents().add(copy);
        return new Town(copy);
    }

    /** Of a strategy that belongs to no file. */
    static Town of(PartnerStrategy strategy) {
        new PartnerStrategyResourceFactory().createResource(URI.createURI("memory:/merged.partnerstrategy"))
                .getContents().add(strategy);
        return new Town(strategy);
    }

    PartnerStrategy strategy() {
        return strategy;
    }

    @SuppressWarnings("unchecked")
    <T extends EObject> T find(String id) {
        return (T) strategy.eResource().getEObject(id);
    }

    private <T extends NamedElement> T add(T element, String id, String name) {
        element.setId(id);
        element.setName(name);
        switch (element) {
        case Goal goal -> strategy.getGoals().add(goal);
        case Person person -> strategy.getPersons().add(person);
        case Partner partner -> strategy.getPartners().add(partner);
        case Review review -> strategy.getReviews().add(review);
        case Action action -> strategy.getActions().add(action);
        default -> throw new IllegalArgumentException(id);
        }
        return element;
    }

    Partner partner(String id, String name) {
        return add(FACTORY.createPartner(), id, name);
    }

    Person person(String id, String name) {
        return add(FACTORY.createPerson(), id, name);
    }

    Action action(String id, String name) {
        return add(FACTORY.createAction(), id, name);
    }

    Goal goal(String id, String name) {
        return add(FACTORY.createGoal(), id, name);
    }

    Goal goal(String id, String name, Goal within) {
        Goal goal = FACTORY.createGoal();
        goal.setId(id);
        goal.setName(name);
        within.getGoals().add(goal);
        return goal;
    }

    Relation relation(String id, Goal goal, Partner partner) {
        Relation relation = FACTORY.createRelation();
        relation.setId(id);
        relation.setGoal(goal);
        relation.setPartner(partner);
        strategy.getRelations().add(relation);
        return relation;
    }

    Form form(Relation relation, String id, FormKind kind) {
        Form form = FACTORY.createForm();
        form.setId(id);
        form.setKind(kind);
        relation.getForms().add(form);
        return form;
    }

    Amount amount(Relation relation, String id, int year, int euro) {
        Amount amount = FACTORY.createAmount();
        amount.setId(id);
        amount.setYear(Year.of(year));
        amount.setEuro(BigDecimal.valueOf(euro));
        relation.getAmounts().add(amount);
        return amount;
    }

    /** Removes an element as a window does: with what refers to it. */
    void remove(String... ids) {
        for (String id : ids) {
            Identified element = find(id);
            EcoreUtil.delete(element, true);
        }
    }
}
