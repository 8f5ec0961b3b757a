/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example;

import java.time.LocalDate;
import java.util.Locale;

import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.GoalKind;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Urgency;
import org.partnerstrategy.model.text.Message;

/**
 * The strategy while it is being written. An element's identity is its kind and its key, such as {@code goal-library};
 * its texts stand in the message files under that identity and the feature, such as {@code goal-library.name}.
 */
final class Draft {

    static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;

    private final Locale language;
    private final PartnerStrategy strategy;
    private boolean wordless;

    Draft(Locale language) {
        this.language = language;
        strategy = named("strategy", FACTORY.createPartnerStrategy());
        strategy.setOrganisation(text(strategy, "organisation"));
        strategy.setDescription(text(strategy, "description"));
    }

    PartnerStrategy strategy() {
        return strategy;
    }

    Person person(String key) {
        Person person = named("person-" + key, FACTORY.createPerson());
        person.setPosition(text(person, "position"));
        person.setEmail(text(person, "email"));
        strategy.getPersons().add(person);
        return person;
    }

    Review review(String key, LocalDate date) {
        Review review = named("review-" + key, FACTORY.createReview());
        review.setDate(date);
        strategy.getReviews().add(review);
        return review;
    }

    Partner partner(String key) {
        Partner partner = named("partner-" + key, FACTORY.createPartner());
        partner.setDescription(text(partner, "description"));
        strategy.getPartners().add(partner);
        return partner;
    }

    Goal goal(String key, Urgency urgency, Person owner) {
        Goal goal = goalOf(key, urgency, owner);
        strategy.getGoals().add(goal);
        return goal;
    }

    Goal subgoal(String key, Goal parent, Urgency urgency, Person owner) {
        Goal goal = goalOf(key, urgency, owner);
        goal.setKind(GoalKind.SUBGOAL);
        parent.getGoals().add(goal);
        return goal;
    }

    private Goal goalOf(String key, Urgency urgency, Person owner) {
        Goal goal = named("goal-" + key, FACTORY.createGoal());
        goal.setDescription(text(goal, "description"));
        goal.setUrgency(urgency);
        goal.setOwner(owner);
        return goal;
    }

    RelationDraft relation(String key, Partner partner, Goal goal) {
        Relation relation = identified("relation-" + key, FACTORY.createRelation());
        relation.setPartner(partner);
        relation.setGoal(goal);
        relation.setDescription(text(relation, "description"));
        strategy.getRelations().add(relation);
        return new RelationDraft(this, relation);
    }

    ActionDraft action(String key, String kind) {
        ActionDraft action = new ActionDraft(named("action-" + key, FACTORY.createAction()), kind);
        strategy.getActions().add(action.action());
        return action;
    }

    <T extends Identified> T identified(String id, T element) {
        element.setId(id);
        return element;
    }

    private <T extends NamedElement> T named(String id, T element) {
        element.setId(id);
        element.setName(text(element, "name"));
        return element;
    }

    /** From now on elements get no texts of their own: those that are made up in great number. */
    void becomeWordless() {
        wordless = true;
    }

    /** What the message files say about a feature of an element; null where it has no texts. */
    String text(Identified element, String feature) {
        return wordless ? null : Message.of(Draft.class, element.getId() + "." + feature).in(language);
    }
}
