/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.partnerstrategy.model.Logo;

/** Reads and measures the pictures that can be a logo. */
public final class LogoFile {

    /** The most that a logo may be wide or high, in pixels. */
    private static final int LARGEST = 4096;

    /**
     * The size of a picture.
     *
     * @param width in pixels
     * @param height in pixels
     */
    record Size(int width, int height) {
    }

    private LogoFile() {
    }

    /**
     * The logo in a file.
     *
     * @return none when the file holds no picture in PNG or JPEG, or one that is too large
     * @throws IOException when the file cannot be read
     */
    public static Optional<Logo> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] content;
        try (InputStream stream = Files.newInputStream(file)) {
            content = stream.readNBytes(Logo.LARGEST + 1);
        }
        try {
            Logo logo = Logo.of(content);
            return size(logo).isPresent() && ImageIO.read(new ByteArrayInputStream(content)) != null
                    ? Optional.of(logo) : Optional.empty();
        } catch (IllegalArgumentException | IOException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** How large the picture is; none when it is damaged or larger than reports can show. */
    static Optional<Size> size(Logo logo) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(logo.content()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                Size size = new Size(reader.getWidth(0), reader.getHeight(0));
                return size.width() <= LARGEST && size.height() <= LARGEST ? Optional.of(size) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Readers of damaged pictures fail in many ways.
            return Optional.empty();
        }
    }
}
