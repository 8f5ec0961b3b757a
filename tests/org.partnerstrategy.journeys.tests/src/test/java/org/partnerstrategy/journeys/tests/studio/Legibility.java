/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partnerstrategy.journeys.tests.access.Node;
import org.partnerstrategy.journeys.tests.access.State;

/** Whether what is said in controls can be read on a picture of the screen. */
record Legibility(BufferedImage picture) {

    /** WCAG asks for 3 of signs, and 4.5 of text, whose thin strokes do not reach the colour that they are drawn in. */
    private static final double ENOUGH = 2.5;
    private static final double ENOUGH_FOR_LETTERS = 4.5;
    private static final int SMALLEST = 8;
    private static final Set<String> WITH_WORDS = Set.of("label", "push button", "toggle button", "table cell",
            "page tab",
            "table column header", "text", "check box", "radio button", "combo box", "menu");

    /** Whether it has words of which nothing stands out. What is disabled is pale on purpose. */
    boolean isLost(Node node) {
        if (!WITH_WORDS.contains(node.role()) || !node.is(State.SENSITIVE) || node.text().orElseGet(node::name)
                .isBlank()) {
            return false;
        }
        Rectangle place = node.bounds().orElseGet(Rectangle::new)
                .intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
        return isPale(place) && isPale(shownOf(place, node));
    }

    /** Whether something on the picture stands out as much as the strokes of letters do at their middle. */
    boolean isText() {
        return contrast(new Rectangle(picture.getWidth(), picture.getHeight())) >= ENOUGH_FOR_LETTERS;
    }

    private boolean isPale(Rectangle seen) {
        return seen.width >= SMALLEST && seen.height >= SMALLEST && contrast(seen) < ENOUGH;
    }

    /** What is not scrolled away, or behind the border of what it is in. */
    private static Rectangle shownOf(Rectangle place, Node node) {
        return Stream.iterate(node.parent(), Optional::isPresent, inner -> inner.flatMap(Node::parent))
                .flatMap(Optional::stream).map(Node::bounds).flatMap(Optional::stream)
                .reduce(place, Rectangle::intersection);
    }

    /** The ratio of the lightest and the darkest pixel, as WCAG defines it. */
    private double contrast(Rectangle seen) {
        double[] lights = IntStream.range(seen.y, seen.y + seen.height).boxed().flatMapToDouble(y -> IntStream
                .range(seen.x, seen.x + seen.width).mapToDouble(x -> luminance(new Color(picture.getRGB(x, y)))))
                .toArray();
        double darkest = Arrays.stream(lights).min().orElseThrow();
        double lightest = Arrays.stream(lights).max().orElseThrow();
        return (lightest + 0.05) / (darkest + 0.05);
    }

    static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
