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

import javax.imageio.ImageIO;

import org.partnerstrategy.journeys.tests.desk.Screen;

/** The pictures of the steps of a journey, numbered. */
final class Album {

    private final Path folder;
    private final Screen screen;
    private int number;

    Album(Path folder, Screen screen) {
        this.folder = folder;
        this.screen = screen;
    }

    /** Keeps what is on the screen, when it has come to rest. */
    BufferedImage add(String step) {
        number++;
        try {
            Files.createDirectories(folder);
            BufferedImage picture = screen.steadyPicture();
            ImageIO.write(picture, "png", folder.resolve(String.format("%02d-%s.png", number, step)).toFile());
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
