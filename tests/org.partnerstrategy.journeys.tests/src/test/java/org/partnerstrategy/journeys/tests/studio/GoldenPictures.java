/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

import org.partnerstrategy.journeys.tests.desk.Patience;

/**
 * The pictures of windows that a person has looked at, in a folder. They are {@link Thumbnail}s, which do not depend on
 * how a computer draws letters, as long as those are the same letters.
 */
record GoldenPictures(Path folder) {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    /** What comes late is waited for, as everywhere in a journey. */
    private static final Patience LATE = new Patience(Duration.ofSeconds(8));
    /** This part of the tiles may differ: a word that is written anew, a date, a ring round what has the focus. */
    private static final double TOLERANCE = 0.02;

    /**
     * Compares what shows with the picture of that name, until it looks the same or has had the time for it.
     *
     * @return what is different; nothing where it looks the same, or where the pictures are being made
     */
    Optional<String> compare(String name, Supplier<BufferedImage> shown) {
        Path file = folder.resolve(name + ".png");
        try {
            if (UPDATE) {
                Files.createDirectories(folder);
                ImageIO.write(Thumbnail.of(shown.get()).picture(), "png", file.toFile());
                return Optional.empty();
            }
            if (!Files.exists(file)) {
                return Optional.of(name + " has no picture in " + folder);
            }
            Thumbnail golden = new Thumbnail(ImageIO.read(file.toFile()));
            String[] last = { "" };
            boolean same = LATE.find(() -> {
                last[0] = difference(golden, Thumbnail.of(shown.get()));
                return last[0].isEmpty() ? Optional.of(true) : Optional.empty();
            }).isPresent();
            return same ? Optional.empty() : Optional.of(name + ": " + last[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where it looks the same. */
    private static String difference(Thumbnail golden, Thumbnail now) {
        if (!golden.isAsLargeAs(now)) {
            return "another size";
        }
        List<Thumbnail.Tile> tiles = golden.differences(now);
        return tiles.size() <= Math.max(1, TOLERANCE * golden.size()) ? ""
                : tiles.size() + " of " + golden.size() + " tiles, such as " + tiles.subList(0, 1);
    }
}
