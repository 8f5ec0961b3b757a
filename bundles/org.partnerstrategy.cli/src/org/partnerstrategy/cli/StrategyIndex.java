/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Shortened;

/** Finds what is named on the command line in a strategy: by name, whatever its case, or by identity. */
public record StrategyIndex(PartnerStrategy strategy) {

    private static final int NAMES_SHOWN = 10;

    /** The goals of the strategy, each followed by those within it. */
    public List<Goal> goals() {
        return GoalWalk.through(strategy).toList();
    }

    /**
     * The goal with that name.
     *
     * @throws BadInputException when there is none or more than one
     */
    public Goal goal(String name) {
        return one(goals(), name, "goal");
    }

    /** The goal with that name, if there is one. */
    public Optional<Goal> findGoal(String name) {
        return named(goals(), name).stream().findFirst();
    }

    /**
     * The relations of the goal with that name.
     *
     * @param goalName none for all relations of the strategy
     * @throws BadInputException when there is no such goal or more than one
     */
    public List<Relation> relations(Optional<String> goalName) {
        return goalName.map(name -> goal(name).getRelations()).orElseGet(strategy::getRelations);
    }

    /** The partner with that name, if there is one. */
    public Optional<Partner> findPartner(String name) {
        return named(strategy.getPartners(), name).stream().findFirst();
    }

    /**
     * The partner with that name.
     *
     * @throws BadInputException when there is none or more than one
     */
    public Partner partner(String name) {
        return one(strategy.getPartners(), name, "partner");
    }

    /**
     * The attribute with that name.
     *
     * @throws BadInputException when there is none or more than one
     */
    public CustomAttribute attribute(String name) {
        return one(strategy.getAttributes(), name, "attribute");
    }

    /**
     * The relation of the partner with the goal of those names.
     *
     * @throws BadInputException when the strategy has no such goal, partner or relation
     */
    public Relation relation(String goalName, String partnerName) {
        Goal goal = goal(goalName);
        Partner partner = partner(partnerName);
        return findRelation(goal, partner).orElseThrow(() -> new BadInputException(
                Message.of(StrategyIndex.class, "find.noRelation", called(partner), called(goal))));
    }

    /** What a sentence calls an element, which may have been found by its identity. */
    private static Object called(NamedElement element) {
        return element.getName() == null ? ElementName.of(element) : Shortened.of(element.getName());
    }

    /** The relation of a partner with a goal, if there is one. */
    public Optional<Relation> findRelation(Goal goal, Partner partner) {
        return goal.getRelations().stream().filter(relation -> relation.getPartner() == partner).findFirst();
    }

    private static <T extends NamedElement> T one(List<T> elements, String name, String kind) {
        List<T> found = named(elements, name);
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            throw new BadInputException(Message.of(StrategyIndex.class, "find.no." + kind, name, names(elements)));
        }
        throw new BadInputException(Message.of(StrategyIndex.class, "find.several." + kind, name,
                found.stream().map(NamedElement::getId).collect(Collectors.joining(", "))));
    }

    /**
     * The one of some elements with that name.
     *
     * @param <T> the type of the elements
     * @param kind what they are called in a sentence
     * @throws BadInputException when there is none or more than one
     */
    public <T extends NamedElement> T named(List<T> elements, String name, Message kind) {
        List<T> found = named(elements, name);
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new BadInputException(found.isEmpty()
                ? Message.of(StrategyIndex.class, "find.no.element", kind, name, names(elements))
                : Message.of(StrategyIndex.class, "find.several.element", kind, name,
                        found.stream().map(NamedElement::getId).collect(Collectors.joining(", "))));
    }

    /**
     * The review with that name, or of that day as in 2026-03-15.
     *
     * @throws BadInputException when there is none or more than one
     */
    public Review review(String name) {
        List<Review> ofDay = named(strategy.getReviews(), name).isEmpty() ? strategy.getReviews().stream()
                .filter(review -> review.getDate() != null && review.getDate().toString().equals(name.strip())).toList()
                : List.of();
        return ofDay.size() == 1 ? ofDay.getFirst() : one(strategy.getReviews(), name, "review");
    }

    /** Whether an element has that name, in whatever case, or that identity. */
    public static boolean isCalled(NamedElement element, String name) {
        return name.equals(element.getId()) || key(name).equals(key(element.getName()));
    }

    private static <T extends NamedElement> List<T> named(List<T> elements, String name) {
        return elements.stream()
                .filter(element -> isCalled(element, name)).toList();
    }

    private static String key(String name) {
        return name == null ? "" : Words.key(name);
    }

    private static String names(List<? extends NamedElement> elements) {
        String shown = elements.stream().limit(NAMES_SHOWN).map(NamedElement::getName)
                .map(name -> name == null ? "" : Shortened.of(name))
                .collect(Collectors.joining("; "));
        return elements.size() > NAMES_SHOWN ? shown + "; …" : shown;
    }
}
