/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.method.Position;

class MatrixGeometryTest {

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 5, 8 })
    void everyPositionComesBackFromItsPlace(int pixelsPerPoint) {
        MatrixGeometry geometry = new MatrixGeometry(84, 100, pixelsPerPoint);
        for (int dependency = 0; dependency <= 100; dependency++) {
            for (int influence = 0; influence <= 100; influence++) {
                Position position = Position.of(dependency, influence);
                assertEquals(position,
                        geometry.positionAt(geometry.x(position.dependency()), geometry.y(position.influence())));
            }
        }
    }

    @ParameterizedTest(name = "at {0},{1} dependency {2} influence {3}")
    @CsvSource({
            "  10, 520,   0,   0",
            " 510,  20, 100, 100",
            "  12, 520,   0,   0",
            "  13, 517,   1,   1",
            "-900, 900,   0,   0",
            " 900,-900, 100, 100",
            "   7, 520,   0,   0" })
    void aPlaceHasTheNearestPosition(int x, int y, int dependency, int influence) {
        assertEquals(Position.of(dependency, influence), new MatrixGeometry(10, 20, 5).positionAt(x, y));
    }

    @Test
    void aPointIsAtLeastOnePixelLong() {
        assertThrows(IllegalArgumentException.class, () -> new MatrixGeometry(0, 0, 0));
    }
}
