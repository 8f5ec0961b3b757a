/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/** What is printed on a page of white paper. */
record Ink(Dimension paper, Rectangle place) {

    private static final int WHITE = 0xFFFFFF;

    static Ink on(BufferedImage page) {
        Rectangle place = IntStream.range(0, page.getHeight()).boxed()
                .flatMap(y -> IntStream.range(0, page.getWidth()).filter(x -> (page.getRGB(x, y) & WHITE) != WHITE)
                        .mapToObj(x -> new Rectangle(x, y, 1, 1)))
                .reduce(Rectangle::union).orElseGet(Rectangle::new);
        return new Ink(new Dimension(page.getWidth(), page.getHeight()), place);
    }

    /** Which part of the width or the height is used, whichever is more. */
    double share() {
        return Math.max(place.getWidth() / paper.getWidth(), place.getHeight() / paper.getHeight());
    }
}
