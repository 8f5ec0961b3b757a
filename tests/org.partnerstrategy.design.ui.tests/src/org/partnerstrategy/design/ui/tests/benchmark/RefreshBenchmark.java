/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.diagram.DDiagram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenMatrix;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;

/**
 * How long a matrix of many relations takes in Sirius. It prints times in milliseconds and asserts none of them; run it
 * by its name.
 */
class RefreshBenchmark {

    private static final int ROUNDS = 20;
    private static final int NETWORK_PARTNERS = 600;
    private static final int NETWORK_GOALS = 460;
    private static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;

    @RegisterExtension
    private final OpenProject project = new OpenProject();

    /** The first time is for Java to get warm. */
    @ParameterizedTest
    @ValueSource(ints = { 50, 50, 200, 1000 })
    void drawsAMatrix(int relations) throws Exception {
        project.with(generated(relations));
        Goal goal = project.strategy().getGoals().getFirst();
        long begin = System.nanoTime();
        long worked = worked();
        OpenMatrix matrix = OpenMatrix.of(project, (DDiagram) project.strategySession()
                .obtain(RepresentationKind.MATRIX, goal).orElseThrow());
        double open = since(begin);
        double opening = (worked() - worked) / 1e6;
        double refresh = median(round -> project.change(
                () -> DialectManager.INSTANCE.refresh(matrix.diagram(), new NullProgressMonitor())));
        Relation moved = goal.getRelations().getFirst();
        double score = median(round -> project.change(
                () -> PlacedNode.CURRENT.move(moved, Position.of(round, 100 - round))));
        assertEquals(Position.of(ROUNDS, 100 - ROUNDS), OpenMatrix.seen(matrix.part(PlacedNode.CURRENT, moved)));
        assertEquals(relations, matrix.parts(PlacedNode.CURRENT).count());
        System.out.printf(Locale.ROOT, "%,d relations: made and opened %.0f ms (%.0f of the processor),"
                + " refresh %.1f ms, one score %.1f ms%n", relations, open, opening, refresh, score);
    }

    /** As many as the provinces have joint arrangements, with two goals each or less. */
    @Test
    void laysOutANetwork() throws Exception {
        PartnerStrategy strategy = generated(NETWORK_PARTNERS);
        Random random = new Random(1);
        for (int i = 0; i < NETWORK_GOALS; i++) {
            Goal goal = FACTORY.createGoal();
            goal.setName("Result " + i);
            strategy.getGoals().add(goal);
        }
        strategy.getRelations().forEach(each -> each.setGoal(strategy.getGoals().get(random.nextInt(NETWORK_GOALS))));
        project.with(strategy);
        long begin = System.nanoTime();
        long worked = worked();
        OpenMatrix network = OpenMatrix.of(project, (DDiagram) project.strategySession()
                .obtain(RepresentationKind.PARTNER_NETWORK, project.strategy()).orElseThrow());
        double open = since(begin);
        double opening = (worked() - worked) / 1e6;
        assertEquals(NETWORK_PARTNERS + NETWORK_GOALS + 1, network.children().count());
        System.out.printf(Locale.ROOT, "network of %,d partners and %,d goals: made, laid out and opened %.0f ms"
                + " (%.0f of the processor)%n", NETWORK_PARTNERS, NETWORK_GOALS, open, opening);
    }

    /** What is done in one round, which has a number from 1. */
    private interface Round {
        void run(int number) throws Exception;
    }

    private static double median(Round round) throws Exception {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            round.run(i + 1);
            times[i] = since(begin);
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    /** How long this thread has had a processor, in nanoseconds: the same on a busy machine as on a quiet one. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static PartnerStrategy generated(int relations) {
        Random random = new Random(1);
        PartnerStrategy strategy = FACTORY.createPartnerStrategy();
        strategy.setName("Generated");
        Review review = FACTORY.createReview();
        review.setDate(LocalDate.of(2026, 3, 1));
        strategy.getReviews().add(review);
        Goal goal = FACTORY.createGoal();
        goal.setName("Goal");
        strategy.getGoals().add(goal);
        for (int i = 0; i < relations; i++) {
            Partner partner = FACTORY.createPartner();
            partner.setName("Partner " + i);
            strategy.getPartners().add(partner);
            Relation relation = FACTORY.createRelation();
            relation.setPartner(partner);
            relation.setGoal(goal);
            strategy.getRelations().add(relation);
            Assessment assessment = FACTORY.createAssessment();
            assessment.setReview(review);
            assessment.setDependency(Position.of(random.nextInt(101), 0).dependency());
            assessment.setInfluence(Position.of(random.nextInt(101), 0).dependency());
            relation.getAssessments().add(assessment);
        }
        return strategy;
    }
}
