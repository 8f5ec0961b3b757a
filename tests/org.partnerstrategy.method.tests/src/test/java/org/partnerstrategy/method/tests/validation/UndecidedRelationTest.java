/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.Direction;

class UndecidedRelationTest {

    private static final Checked RULE = new Checked("undecided-relation", Severity.TODO);

    private static Stream<Arguments> offersToAdoptTheAdvice() {
        return Stream.of(arguments(20, 10, List.of(Direction.UP)), arguments(20, 80, List.of()));
    }

    @ParameterizedTest
    @MethodSource
    void offersToAdoptTheAdvice(int dependency, int influence, List<Direction> advised) {
        Sketch sketch = Sketch.strategy().relation().at(dependency, influence);
        RULE.fix(sketch);
        assertEquals(advised, sketch.last().getDevelopment().getDirections());
    }
}
