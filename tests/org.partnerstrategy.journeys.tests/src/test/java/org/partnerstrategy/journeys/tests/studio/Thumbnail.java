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
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A small picture of a window: each of its pixels is the mean of a square of the screen, in few colours. Edges of
 * letters, of which every version of the libraries that draw them has its own, are lost in it; where things stand, how
 * large they are and their colours are not.
 */
record Thumbnail(BufferedImage picture) {

    /** So wide and high is the square on the screen. */
    private static final int SQUARE = 5;
    /** A channel is kept in steps of so much of 255, which makes the files a third as large. */
    private static final int STEP = 16;
    /** A channel may differ by so much of 255: what moves by one pixel of the screen changes a square by less. */
    private static final int CHANNEL_TOLERANCE = 56;
    /** So wide and high are the tiles that are compared, in pixels of the small picture: 60 on the screen. */
    private static final int TILE = 12;
    /** More of a tile than this is a difference that one sees: a word that comes or goes covers a fifth. */
    private static final double TILE_TOLERANCE = 0.15;

    /** So much wider or higher a window may be that fits what is in it, such as the name of a folder. */
    private static final int FEW = 4;

    /** The small picture of what is on the screen. */
    static Thumbnail of(BufferedImage screen) {
        int width = Math.max(1, screen.getWidth() / SQUARE);
        int height = Math.max(1, screen.getHeight() / SQUARE);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                small.setRGB(x, y, mean(screen.getRGB(x * SQUARE, y * SQUARE, Math.min(SQUARE, screen.getWidth()),
                        Math.min(SQUARE, screen.getHeight()), null, 0, SQUARE)));
            }
        }
        return new Thumbnail(small);
    }

    private static int mean(int[] pixels) {
        int mean = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int channel = shift;
            int sum = IntStream.of(pixels).map(pixel -> pixel >> channel & 0xFF).sum();
            mean = mean << 8 | sum / pixels.length / STEP * STEP;
        }
        return mean;
    }

    private Rectangle bounds() {
        return new Rectangle(picture.getWidth(), picture.getHeight());
    }

    /** Whether it is as large, but for a few pixels by which windows differ that fit what is in them. */
    boolean isAsLargeAs(Thumbnail other) {
        return Math.abs(picture.getWidth() - other.picture.getWidth()) <= FEW
                && Math.abs(picture.getHeight() - other.picture.getHeight()) <= FEW;
    }

    /** The tiles in which it differs from the other one, the worst first. */
    List<Tile> differences(Thumbnail other) {
        return tiles().map(place -> new Tile(place, share(place, other))).filter(tile -> tile.share > TILE_TOLERANCE)
                .sorted(Comparator.comparing(Tile::share).reversed()).toList();
    }

    /** How many tiles it has. */
    int size() {
        return (int) tiles().count();
    }

    private Stream<Rectangle> tiles() {
        return IntStream.iterate(0, y -> y < picture.getHeight(), y -> y + TILE).boxed()
                .flatMap(y -> IntStream.iterate(0, x -> x < picture.getWidth(), x -> x + TILE)
                        .mapToObj(x -> new Rectangle(x, y, TILE, TILE).intersection(bounds())));
    }

    private double share(Rectangle place, Thumbnail other) {
        Rectangle seen = place.intersection(other.bounds());
        long different = IntStream.range(seen.y, seen.y + seen.height).mapToLong(y -> IntStream
                .range(seen.x, seen.x + seen.width)
                .filter(x -> isDifferent(new Color(picture.getRGB(x, y)), new Color(other.picture.getRGB(x, y))))
                .count()).sum();
        return (double) different / (place.width * place.height);
    }

    private static boolean isDifferent(Color one, Color other) {
        return Math.max(Math.abs(one.getRed() - other.getRed()), Math.max(Math.abs(one.getGreen() - other.getGreen()),
                Math.abs(one.getBlue() - other.getBlue()))) > CHANNEL_TOLERANCE;
    }

    /**
     * A part that is compared.
     *
     * @param place in pixels of the small picture
     * @param share which part of it differs, from 0 to 1
     */
    record Tile(Rectangle place, double share) {

        @Override
        public String toString() {
            return Math.round(100 * share) + "% at " + place.x * SQUARE + "," + place.y * SQUARE;
        }
    }
}
