/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerstrategy.design.layout.BoxPlace;
import org.partnerstrategy.design.layout.GoalTreeLayout;
import org.partnerstrategy.design.layout.LayoutBox;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;

/** A tree of goals is read from left to right and from top to bottom, in the order of the model. */
class GoalTreeLayoutTest {

    private static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;
    private static final int HEIGHT = 30;

    private final PartnerStrategy strategy = FACTORY.createPartnerStrategy();
    private final Goal first = FACTORY.createGoal();
    private final Goal part = FACTORY.createGoal();
    private final Goal nextPart = FACTORY.createGoal();
    private final Goal second = FACTORY.createGoal();

    @BeforeEach
    void makeTheTree() {
        strategy.getGoals().add(first);
        strategy.getGoals().add(second);
        first.getGoals().add(part);
        first.getGoals().add(nextPart);
    }

    /** Laid out in another order than that of the model, as a diagram may hold it. */
    private Map<EObject, BoxPlace> laidOut() {
        return GoalTreeLayout.of(Stream.of(second, nextPart, strategy, part, first)
                .map(each -> new LayoutBox(each, each == first ? 300 : 100,
                        each == part ? 2 * HEIGHT : HEIGHT)).toList());
    }

    private static int middle(Map<EObject, BoxPlace> places, EObject box, int height) {
        return places.get(box).y() + height / 2;
    }

    @Test
    void hasTheOrderOfTheModelFromTopToBottom() {
        Map<EObject, BoxPlace> places = laidOut();

        int straight = middle(places, part, 2 * HEIGHT);
        assertEquals(straight, middle(places, first, HEIGHT));
        assertEquals(straight, middle(places, strategy, HEIGHT));
        assertTrue(places.get(nextPart).y() >= places.get(part).y() + 2 * HEIGHT);
        assertTrue(places.get(second).y() >= places.get(nextPart).y() + HEIGHT);
    }

    @Test
    void hasPartsToTheRightOfAllThatAreAsDeepAsTheirWhole() {
        Map<EObject, BoxPlace> places = laidOut();

        assertEquals(places.get(first).x(), places.get(second).x());
        assertEquals(places.get(part).x(), places.get(nextPart).x());
        assertTrue(places.get(first).x() > places.get(strategy).x() + 100);
        assertTrue(places.get(part).x() > places.get(first).x() + 300);
    }

    @Test
    void leavesOutWhatAPlugInAdded() {
        LayoutBox goal = new LayoutBox(first, 100, HEIGHT);
        LayoutBox person = new LayoutBox(FACTORY.createPerson(), 100, HEIGHT);

        assertEquals(Map.of(first, new BoxPlace(0, 0)), GoalTreeLayout.of(List.of(person, goal)));
    }
}
