/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.layout.BoxPlace;
import org.partnerstrategy.design.layout.LayoutBox;
import org.partnerstrategy.design.layout.NetworkLayout;
import org.partnerstrategy.design.network.PartnerZone;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;

/** A network can be read however large it is: no line passes a box, and zones stay together. */
class NetworkLayoutTest {

    private static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;
    private static final int HEIGHT = 30;

    private final Random random = new Random(1);

    @ParameterizedTest
    @CsvSource({ "1, 1, 1", "40, 6, 60", "12, 40, 60", "600, 460, 1100" })
    void noLinePassesABox(int partners, int goals, int relations) {
        PartnerStrategy strategy = strategy(partners, goals, relations);
        Map<EObject, Rectangle> boxes = laidOut(strategy);

        assertEquals(partners + goals, boxes.size());
        List<Rectangle> all = List.copyOf(boxes.values());
        for (int i = 0; i < all.size(); i++) {
            for (Rectangle other : all.subList(0, i)) {
                assertTrue(!all.get(i).intersects(other), "boxes lie on each other");
            }
        }
        for (Relation relation : strategy.getRelations()) {
            Rectangle partner = boxes.get(relation.getPartner());
            Rectangle goal = boxes.get(relation.getGoal());
            boolean isLeft = partner.getCenterX() < goal.getCenterX();
            Line2D line = new Line2D.Double(isLeft ? partner.getMaxX() : partner.getX(), partner.getCenterY(),
                    isLeft ? goal.getX() : goal.getMaxX(), goal.getCenterY());
            assertTrue(boxes.values().stream().filter(box -> box != partner && box != goal)
                    .noneMatch(line::intersects), "a line passes a box");
        }
    }

    @ParameterizedTest
    @CsvSource({ "40, 6, 60", "600, 460, 1100" })
    void zonesStayTogether(int partners, int goals, int relations) {
        PartnerStrategy strategy = strategy(partners, goals, relations);
        Map<EObject, Rectangle> boxes = laidOut(strategy);
        double goal = boxes.get(strategy.getGoals().getFirst()).getCenterX();

        for (boolean isLeft : List.of(true, false)) {
            List<Optional<Zone>> zones = strategy.getPartners().stream()
                    .filter(each -> boxes.get(each).getCenterX() < goal == isLeft)
                    .sorted((one, other) -> boxes.get(one).y - boxes.get(other).y).map(PartnerZone::of).toList();
            List<Optional<Zone>> groups = new ArrayList<>();
            zones.stream().filter(zone -> groups.isEmpty() || !groups.getLast().equals(zone)).forEach(groups::add);
            assertEquals(List.copyOf(groups.stream().distinct().toList()), groups, "each zone is in one place");
        }
    }

    /** As the diagram draws it. */
    private Map<EObject, Rectangle> laidOut(PartnerStrategy strategy) {
        List<LayoutBox> boxes = new ArrayList<>();
        strategy.getPartners().forEach(each -> boxes.add(new LayoutBox(each, 60 + random.nextInt(200), HEIGHT)));
        strategy.getGoals().forEach(each -> boxes.add(new LayoutBox(each, 200, HEIGHT)));
        Map<EObject, BoxPlace> places = NetworkLayout.of(boxes);
        return boxes.stream().collect(Collectors.toMap(LayoutBox::element, box -> new Rectangle(
                places.get(box.element()).x(), places.get(box.element()).y(), box.width(), HEIGHT)));
    }

    private PartnerStrategy strategy(int partners, int goals, int relations) {
        PartnerStrategy strategy = FACTORY.createPartnerStrategy();
        Review review = FACTORY.createReview();
        review.setDate(LocalDate.of(2026, 3, 1));
        strategy.getReviews().add(review);
        for (int i = 0; i < partners; i++) {
            strategy.getPartners().add(FACTORY.createPartner());
        }
        for (int i = 0; i < goals; i++) {
            strategy.getGoals().add(FACTORY.createGoal());
        }
        for (int i = 0; i < relations; i++) {
            Partner partner = strategy.getPartners().get(i < partners ? i : random.nextInt(partners));
            Goal goal = strategy.getGoals().get(random.nextInt(goals));
            strategy.getRelations().add(relation(partner, goal, review));
        }
        return strategy;
    }

    /** One in five has not been assessed. */
    private Relation relation(Partner partner, Goal goal, Review review) {
        Relation relation = FACTORY.createRelation();
        relation.setPartner(partner);
        relation.setGoal(goal);
        if (random.nextInt(5) > 0) {
            Position position = Position.of(random.nextInt(101), random.nextInt(101));
            Assessment assessment = FACTORY.createAssessment();
            assessment.setReview(review);
            assessment.setDependency(position.dependency());
            assessment.setInfluence(position.influence());
            relation.getAssessments().add(assessment);
        }
        return relation;
    }
}
