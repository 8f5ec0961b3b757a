/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.matrix.MarkerServices;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;

class MarkerServicesTest {

    private final MarkerServices services = new MarkerServices();
    private final DrawnGoal drawn = new DrawnGoal();

    @ParameterizedTest
    @CsvSource({ "50/50, RIGHT, Club", "99/50, RIGHT, Club \u2192", "50/99, UP, Club \u2191", "0/50, LEFT, Club \u2190",
            "50/1, DOWN, Club \u2193" })
    void theLabelShowsADirectionWithoutAWayToGo(String position, Direction direction, String label) {
        assertEquals(label, services.markerLabel(drawn.relation("Club").at(position).going(direction).last()));
    }

    @Test
    void theLabelOfARelationToPlaceIsThePartnersName() {
        assertEquals("Club", services.markerLabel(drawn.relation("Club").going(Direction.UP).last()));
        Relation withoutPartner = drawn.relation("Club").last();
        withoutPartner.setPartner(null);
        assertThat(services.markerLabel(withoutPartner)).contains("Sport");
        assertEquals("", services.partnerName(withoutPartner));
        services.renamePartner(withoutPartner, "School");
    }

    @Test
    void theTooltipTellsPlaceSpreadAndAdvice() {
        String tooltip = services.markerTooltip(drawn.relation("Club").at("60/20").at("80/40").last());

        List<Integer> told = Stream.of("Club: ", "30", "20\u201340", "60\u201380", "Y1", "62")
                .map(part -> tooltip.indexOf(part)).toList();
        assertEquals(told.stream().sorted().toList(), told, tooltip);
        assertEquals(0, told.getFirst(), tooltip);
        assertTrue(tooltip.lines().allMatch(line -> line.length() <= 80), tooltip);
    }

    @Test
    void theTooltipOfARelationToPlaceSaysSo() {
        String tooltip = services.markerTooltip(drawn.relation("Club").last());
        assertTrue(tooltip.startsWith("Club: "), tooltip);
        assertFalse(tooltip.contains("\n"), tooltip);
    }

    @ParameterizedTest
    @CsvSource({ "1000000, 4", "500000, 3", "200000, 2", "50000, 1", "0, 1", "-, 2" })
    void theAreaTellsTheAmount(String amount, String size) {
        drawn.relation("Largest").amount(1_000_000).relation("Club");
        if (!amount.equals("-")) {
            drawn.amount(Integer.parseInt(amount));
        }
        assertEquals(size, services.amountSize(drawn.last()));
    }

    @Test
    void aPartnerIsRenamed() {
        Relation relation = drawn.relation("Club").last();
        services.renamePartner(relation, "Club 12");
        assertEquals("Club 12", services.partnerName(relation));
    }

    @Test
    void aRelationIsPlacedInTheMiddleAndTakenOff() {
        Relation relation = drawn.relation("Club").last();
        assertTrue(services.isStillToPlace(relation));
        services.placeInMiddle(relation);
        assertEquals(Optional.of(Position.of(50, 50)), PlacedNode.CURRENT.position(relation));
        assertTrue(services.isPlaced(relation));
        services.takeOffPlace(relation);
        assertTrue(services.isStillToPlace(relation));
        assertFalse(services.isPlaced(relation));
    }

    @Test
    void whatIsNoRelationHasNoPlace() {
        assertTrue(services.isRelation(drawn.relation("Club").last()));
        assertFalse(services.isRelation(drawn.goal()));
        assertFalse(services.isPlaced(drawn.goal()));
        assertFalse(services.isStillToPlace(drawn.goal()));
    }
}
