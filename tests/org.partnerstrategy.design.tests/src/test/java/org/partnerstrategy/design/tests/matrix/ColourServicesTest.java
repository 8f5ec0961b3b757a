/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.matrix.ColourServices;
import org.partnerstrategy.matrix.paint.Colour;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;

class ColourServicesTest {

    private final ColourServices services = new ColourServices();

    @ParameterizedTest
    @CsvSource({ "10/80, LEVERAGE_NAME, LEVERAGE_NAME", "80/90, STRATEGIC_NAME, STRATEGIC_NAME",
            "10/40, ROUTINE_NAME, ROUTINE_NAME", "40/10, CANVAS, ROUTINE_NAME", "90/60, CANVAS, STRATEGIC_NAME",
            "90/10, CANVAS, BOTTLENECK_NAME" })
    void aMarkerBelowTheLineIsARingInTheColourOfItsZone(String position, Role fill, Role edge) {
        Relation relation = new DrawnGoal().relation("Club").at(position).last();
        assertEquals(colour(fill), new Colour(services.markerRed(relation), services.markerGreen(relation),
                services.markerBlue(relation)));
        assertEquals(colour(edge), new Colour(services.markerEdgeRed(relation), services.markerEdgeGreen(relation),
                services.markerEdgeBlue(relation)));
    }

    @ParameterizedTest
    @CsvSource({ "40/40, UP, LEVERAGE_NAME", "40/40, RIGHT, BOTTLENECK_NAME", "60/80, LEFT, LEVERAGE_NAME",
            "40/60, DOWN, ROUTINE_NAME" })
    void theTipOfAnArrowHasTheColourOfTheZoneItReaches(String position, Direction direction, Role role) {
        Relation relation = new DrawnGoal().relation("Club").at(position).going(direction).last();
        assertEquals(colour(role), new Colour(services.desiredRed(relation), services.desiredGreen(relation),
                services.desiredBlue(relation)));
    }

    @Test
    void aMarkerWhosePositionIsOfAnEarlierReviewIsPaler() {
        Relation relation = new DrawnGoal().relation("Club").at("80/90").last();
        Review newer = PartnerStrategyFactory.eINSTANCE.createReview();
        newer.setDate(LocalDate.of(2099, 1, 1));
        Strategies.of(relation).getReviews().add(newer);

        Colour pale = colour(Role.STRATEGIC_NAME).paler(colour(Role.CANVAS));
        assertEquals(pale, new Colour(services.markerRed(relation), services.markerGreen(relation),
                services.markerBlue(relation)));
    }

    private static Colour colour(Role role) {
        return Palette.light().style(role).fill().orElseThrow();
    }
}
