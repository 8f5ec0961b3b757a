/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/** What most of a picture is. */
public enum Ground {
    /** Of little light. */
    DARK,
    /** Of much light. */
    LIGHT;

    private static final int STEP = 7;

    static Ground of(BufferedImage picture) {
        double mean = IntStream.range(0, picture.getHeight() / STEP).boxed()
                .flatMapToDouble(y -> IntStream.range(0, picture.getWidth() / STEP)
                        .mapToDouble(x -> Legibility.luminance(new Color(picture.getRGB(x * STEP, y * STEP)))))
                .average().orElseThrow();
        return mean < 0.5 ? DARK : LIGHT;
    }
}
