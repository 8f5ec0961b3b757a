/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.Refusals;
import org.partnerstrategy.design.matrix.ClickedPlace;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.design.matrix.StrategyLineServices;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.LinePoint;

class StrategyLineServicesTest {

    private final StrategyLineServices services = new StrategyLineServices();
    private final DrawnGoal drawn = new DrawnGoal();

    @Test
    void theDefaultLineGetsACornerInItsMiddle() {
        assertEquals(List.of(), services.lineCorners(drawn.goal()));
        services.addLineCorner(drawn.goal());
        assertEquals(List.of("0/20", "50/50", "100/80"), drawn.line());
        assertEquals(drawn.strategy().getLinePoints(), services.lineCorners(drawn.goal()));
    }

    @Test
    void aCornerComesInTheWidestPart() {
        drawn.line("0/0", "20/10", "100/90");
        services.addLineCorner(drawn.goal());
        assertEquals(List.of("0/0", "20/10", "60/50", "100/90"), drawn.line());
    }

    @Test
    void aCornerComesOnTheLineWhereTheUserWorks() {
        ClickedPlace.during(Position.of(25, 90), () -> services.addLineCorner(drawn.goal()));
        assertEquals(List.of("0/20", "25/35", "100/80"), drawn.line());
        ClickedPlace.during(Position.of(25, 90), () -> services.addLineCorner(drawn.goal()));
        assertEquals(3, drawn.line().size());
    }

    @ParameterizedTest
    @CsvSource({ "0, 70/30, 0/30", "1, 70/60, 70/60", "1, 100/95, 99/90", "2, 10/40, 100/50" })
    void aCornerMovesAsFarAsTheLineStaysOne(int corner, String to, String moved) {
        drawn.line("0/20", "40/50", "100/90");
        String[] points = to.split("/");
        PlacedNode.LINE_POINT.move(drawn.strategy().getLinePoints().get(corner),
                Position.of(Integer.parseInt(points[0]), Integer.parseInt(points[1])));
        assertEquals(moved, drawn.line().get(corner));
    }

    @Test
    void aBrokenLineBecomesALineWhenACornerIsMoved() {
        drawn.line("0/20", "70/50", "60/90");
        PlacedNode.LINE_POINT.move(drawn.strategy().getLinePoints().get(2), Position.of(50, 60));
        assertEquals(List.of("0/20", "100/60"), drawn.line());
    }

    @Test
    void onlyACornerBetweenTheEndsIsRemoved() {
        drawn.line("0/20", "40/50", "100/90");
        List<LinePoint> points = drawn.strategy().getLinePoints();
        assertEquals(1, refusals(() -> services.removeLineCorner(points.getFirst())).size());
        assertEquals(1, refusals(() -> services.removeLineCorner(points.getLast())).size());
        assertEquals(List.of(), refusals(() -> services.removeLineCorner(points.get(1))));
        assertEquals(List.of("0/20", "100/90"), drawn.line());
    }

    @Test
    void noCornerOfABrokenLineIsRemoved() {
        drawn.line("0/20", "70/50", "60/90");
        assertEquals(1, refusals(() -> services.removeLineCorner(drawn.strategy().getLinePoints().get(1))).size());
        assertEquals(List.of("0/20", "70/50", "60/90"), drawn.line());
    }

    private static List<String> refusals(Runnable deed) {
        List<String> told = new ArrayList<>();
        Refusals.tellTo(Optional.of(told::add));
        try {
            deed.run();
            return told;
        } finally {
            Refusals.tellTo(Optional.empty());
        }
    }

    @Test
    void theDefaultLineTakesThePlaceOfAnyOther() {
        drawn.line("0/0", "20/10", "100/90");
        services.resetLine(drawn.goal());
        assertEquals(List.of("0/20", "100/80"), drawn.line());
    }

    @Test
    void aCornerWithoutAScoreIsNotDrawn() {
        drawn.line("0/20", "100/80");
        drawn.strategy().getLinePoints().getLast().setInfluence(null);
        assertEquals(1, services.lineCorners(drawn.goal()).size());
        assertEquals("", services.lineCornerTooltip(drawn.strategy().getLinePoints().getLast()));
    }

    @Test
    void cornersAndCutsTellWhereTheyLie() {
        drawn.line("0/21", "100/80");
        assertThat(services.lineCornerTooltip(drawn.strategy().getLinePoints().getFirst())).contains("21");
        PlacedNode.DEPENDENCY_CUT.move(drawn.strategy(), Position.of(44, 0));
        PlacedNode.INFLUENCE_CUT.move(drawn.strategy(), Position.of(0, 66));
        assertThat(services.dependencyCutTooltip(drawn.strategy())).contains("44");
        assertThat(services.influenceCutTooltip(drawn.strategy())).contains("66");
    }
}
