/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.PngPainter;
import org.partnerstrategy.matrix.scene.MatrixScene;

class PngPainterTest {

    private static final MatrixOptions OPTIONS = MatrixOptions.in(SceneReader.DUTCH);

    @Test
    void aFinerPictureHasMorePixels() throws IOException {
        MatrixScene scene = MatrixScenes.of(ExampleStrategy.figure2().goal(), OPTIONS);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(paint(scene, 2)));
        assertEquals(2 * scene.width(), image.getWidth());
        assertEquals(2 * scene.height(), image.getHeight());
    }

    @Test
    void theTitleStandsInTheFile() throws IOException {
        MatrixScene scene = MatrixScenes.of(ExampleStrategy.figure2().goal(), OPTIONS);
        assertThat(new String(paint(scene, 1), StandardCharsets.UTF_8)).contains(scene.title());
    }

    @ParameterizedTest
    @MethodSource("org.partnerstrategy.matrix.tests.SvgPainterTest#hostileNames")
    void anyNameCanBePainted(String name) throws IOException {
        ExampleStrategy example = new ExampleStrategy();
        example.goal().setName(name);
        example.relation(name, 40, 60);
        example.relation(name);
        assertTrue(paint(MatrixScenes.of(example.goal(), OPTIONS), 1).length > 0);
    }

    /** The computer of the tests may have no picture for it: then it is one box, as for a sign of its own. */
    @Test
    void anEmojiOfSeveralSignsIsNoRowOfThem() throws IOException {
        assertTrue(width("\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67") < 2 * width("\uD83D\uDC69"));
    }

    /** How wide the name of a partner comes out, in pixels. */
    private static int width(String name) throws IOException {
        BufferedImage with = image(name);
        BufferedImage without = image("\u00AD");
        int left = with.getWidth();
        int right = 0;
        for (int x = 0; x < with.getWidth(); x++) {
            for (int y = 0; y < with.getHeight(); y++) {
                if (with.getRGB(x, y) != without.getRGB(x, y)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                }
            }
        }
        return right - left;
    }

    private static BufferedImage image(String name) throws IOException {
        ExampleStrategy example = new ExampleStrategy();
        example.relation(name, 40, 60);
        return new PngPainter(Palette.light(), 1).image(MatrixScenes.of(example.goal(), OPTIONS));
    }

    private static byte[] paint(MatrixScene scene, double scale) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PngPainter(Palette.light(), scale).paint(scene, bytes);
        return bytes.toByteArray();
    }
}
