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
