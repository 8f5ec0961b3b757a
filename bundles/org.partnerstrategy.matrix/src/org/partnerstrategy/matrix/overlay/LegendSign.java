/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.overlay;

import java.util.List;

import org.partnerstrategy.matrix.scene.Mark;

/**
 * What the legend says about extra marks.
 *
 * @param text what they mean, in a few words
 * @param marks how they look: around the place (0, 0), at most 15 pixels to the left and right and 9 up and down
 */
public record LegendSign(String text, List<Mark> marks) {

    public LegendSign {
        marks = List.copyOf(marks);
    }
}
