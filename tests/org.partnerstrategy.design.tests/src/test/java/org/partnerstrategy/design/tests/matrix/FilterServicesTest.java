/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.design.matrix.FilterServices;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Relation;

class FilterServicesTest {

    private static final FilterServices SERVICES = new FilterServices();

    static Stream<Arguments> filters() {
        return Stream.of(filter("below the line", SERVICES::isBelowLine, "Bottleneck"),
                filter("assessed", SERVICES::isAssessed, "Leverage", "Strategic", "Routine", "Bottleneck"),
                filter("subsidy", form("subsidy"), "Leverage", "To place"),
                filter("commission", form("commission"), "Leverage", "Strategic"),
                filter("agreement", form("administrativeAgreement"), "Routine"),
                filter("other form", form("other"), "Bottleneck"),
                filter("no leverage", SERVICES::isOutsideLeverage, "Strategic", "Routine", "Bottleneck", "To place"),
                filter("no strategic", SERVICES::isOutsideStrategic, "Leverage", "Routine", "Bottleneck", "To place"),
                filter("no routine", SERVICES::isOutsideRoutine, "Leverage", "Strategic", "Bottleneck", "To place"),
                filter("no bottleneck", SERVICES::isOutsideBottleneck, "Leverage", "Strategic", "Routine", "To place"));
    }

    private static Predicate<EObject> form(String kind) {
        return shown -> SERVICES.hasForm(shown, kind);
    }

    private static Arguments filter(String name, Predicate<EObject> leaves, String... seen) {
        return Arguments.of(Named.of(name, leaves), List.of(seen));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void leavesTheRelationsThatItNames(Predicate<EObject> leaves, List<String> seen) {
        DrawnGoal drawn = new DrawnGoal().relation("Leverage").at("10/80").by(FormKind.SUBSIDY, FormKind.COMMISSION)
                .relation("Strategic").at("80/90").by(FormKind.COMMISSION)
                .relation("Routine").at("10/40").by(FormKind.ADMINISTRATIVE_AGREEMENT)
                .relation("Bottleneck").at("90/10").by(FormKind.OTHER)
                .relation("To place").by(FormKind.SUBSIDY);
        assertEquals(seen, drawn.goal().getRelations().stream().filter(leaves)
                .map(relation -> relation.getPartner().getName()).toList());
    }

    @Test
    void anEarlierPlaceIsSeenWithItsRelation() {
        Relation relation = new DrawnGoal().relation("Club").at("10/90", 2024).at("90/10").last();
        relation.getAssessments().forEach(stop -> assertEquals(true, SERVICES.isBelowLine(stop)));
        assertFalse(SERVICES.isBelowLine(relation.getGoal()));
    }
}
