/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.View;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.PngPainter;
import org.partnerstrategy.matrix.paint.SvgPainter;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.testdata.GeneratedStrategy;

/**
 * Compares pictures with ones that a person has looked at. After a wanted change run the tests with
 * {@code -Dgolden.update=true}, look at the pictures in {@code src/test/resources/golden}, and keep them. When a
 * picture differs, the one of today lies in {@code target/golden}.
 */
class GoldenPicturesTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Path ACTUAL = Path.of("target", "golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    /** A channel may differ by so much of 255: letters have slightly other edges in every version of Java. */
    private static final int CHANNEL_TOLERANCE = 64;
    /** So many of the pixels may differ by more: about a third of those that letters cover in such a picture. */
    private static final double PIXEL_TOLERANCE = 0.01;

    record Picture(String name, Goal goal, MatrixOptions options, Palette palette) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Picture> pictures() {
        MatrixOptions dutch = MatrixOptions.in(SceneReader.DUTCH);
        MatrixOptions english = MatrixOptions.in(Locale.ENGLISH);
        return Stream.of(
                new Picture("figure-2", ExampleStrategy.figure2().goal(), dutch, Palette.light()),
                new Picture("everything-dark", generated(8, 25), english.with(Part.AMOUNTS).with(Part.TRAIL),
                        Palette.dark()),
                new Picture("sixty", generated(3, 60), dutch, Palette.light()),
                new Picture("desired-other-cuts", otherCuts(), english.showing(View.DESIRED)
                        .with(Part.PATTERNS), Palette.light()),
                new Picture("crowd-small", generated(4, 120), dutch.showing(View.NOW).without(Part.SPREAD).sized(5),
                        Palette.light()));
    }

    static Stream<Picture> painted() {
        return pictures().limit(2);
    }

    private static Goal generated(long seed, int relations) {
        return GeneratedStrategy.withOneGoal(seed, relations).getGoals().getFirst();
    }

    private static Goal otherCuts() {
        ExampleStrategy example = ExampleStrategy.random(2, 12);
        example.strategy().setDependencyCut(Score.of(30));
        example.strategy().setInfluenceCut(Score.of(65));
        example.corner(0, 10);
        example.corner(60, 40);
        example.corner(100, 100);
        example.relation("Zelfde plaats 1", 20, 80);
        example.relation("Zelfde plaats 2", 20, 80);
        example.relation("Nog te plaatsen");
        return example.goal();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void theDrawingIsTheSameToTheByte(Picture picture) throws IOException {
        ByteArrayOutputStream actual = new ByteArrayOutputStream();
        new SvgPainter(picture.palette()).paint(scene(picture), actual);
        byte[] golden = golden(picture.name() + ".svg", actual.toByteArray());
        assertArrayEquals(golden, actual.toByteArray(), "see " + ACTUAL.toAbsolutePath());
    }

    @ParameterizedTest
    @MethodSource("painted")
    void thePaintingLooksTheSame(Picture picture) throws IOException {
        ByteArrayOutputStream actual = new ByteArrayOutputStream();
        new PngPainter(picture.palette(), 1).paint(scene(picture), actual);
        byte[] golden = golden(picture.name() + ".png", actual.toByteArray());
        double different = different(read(golden), read(actual.toByteArray()));
        assertTrue(different <= PIXEL_TOLERANCE, 
                () -> different + " of the pixels differ, see " + ACTUAL.toAbsolutePath());
    }

    private static MatrixScene scene(Picture picture) {
        return MatrixScenes.of(picture.goal(), picture.options());
    }

    private static byte[] golden(String file, byte[] actual) throws IOException {
        Path folder = UPDATE ? GOLDEN : ACTUAL;
        Files.createDirectories(folder);
        Files.write(folder.resolve(file), actual);
        return Files.readAllBytes(GOLDEN.resolve(file));
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        try (InputStream stream = new ByteArrayInputStream(picture)) {
            return ImageIO.read(stream);
        }
    }

    private static double different(BufferedImage golden, BufferedImage actual) {
        assertEquals(golden.getWidth(), actual.getWidth());
        assertEquals(golden.getHeight(), actual.getHeight());
        int different = 0;
        for (int y = 0; y < golden.getHeight(); y++) {
            for (int x = 0; x < golden.getWidth(); x++) {
                different += isDifferent(golden.getRGB(x, y), actual.getRGB(x, y)) ? 1 : 0;
            }
        }
        return (double) different / golden.getWidth() / golden.getHeight();
    }

    private static boolean isDifferent(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > CHANNEL_TOLERANCE) {
                return true;
            }
        }
        return false;
    }
}
