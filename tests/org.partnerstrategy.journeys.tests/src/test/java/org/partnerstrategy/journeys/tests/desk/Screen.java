/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.desk;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A screen that nobody sees, with a window manager. The X server keeps what is on it in a file, as a dump that xwd
 * would make.
 */
public final class Screen {

    private static final int FIELDS = 25;
    private static final Patience REST = new Patience(Duration.ofSeconds(3));
    /** A program that has begun to draw a page can pause before it draws the rest. */
    private static final int LOOKS_AT_REST = 5;

    private final Path content;

    Screen(Path folder, Dimension size, Programs programs) {
        content = folder.resolve("Xvfb_screen0");
        Path number = folder.resolve("display");
        programs.start(List.of("sh", "-c", "exec Xvfb -displayfd 3 -screen 0 " + size.width + "x" + size.height
                + "x24 -noreset -nolisten tcp -fbdir \"$0\" 3>\"$1\"", folder.toString(), number.toString()));
        programs.tell("DISPLAY", ":" + Patience.USUAL.get("display", () -> Lines.first(number)));
        manageWindows(folder.resolve("managed"), programs);
    }

    /** A display that has just begun can refuse its first guest. */
    private static void manageWindows(Path managed, Programs programs) {
        List<String> command = List.of("openbox", "--sm-disable", "--startup", "touch " + managed);
        Process[] manager = { programs.start(command) };
        Patience.USUAL.until("window manager", () -> {
            if (!manager[0].isAlive()) {
                manager[0] = programs.start(command);
            }
            return Files.exists(managed);
        });
    }

    /** What is on it when it has come to rest, or what is on it at last where it does not. */
    public BufferedImage steadyPicture() {
        BufferedImage[] last = { picture() };
        int[] same = { 0 };
        return REST.find(() -> {
            BufferedImage now = picture();
            same[0] = Arrays.equals(pixels(now), pixels(last[0])) ? same[0] + 1 : 0;
            last[0] = now;
            return same[0] == LOOKS_AT_REST ? Optional.of(now) : Optional.empty();
        }).orElseGet(() -> last[0]);
    }

    private static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    /** Where the pointer points at nothing. */
    public Point corner() {
        BufferedImage picture = picture();
        return new Point(0, picture.getHeight() - 1);
    }

    /** What is on it now. */
    public BufferedImage picture() {
        try {
            ByteBuffer dump = ByteBuffer.wrap(Files.readAllBytes(content));
            int[] header = new int[FIELDS];
            dump.asIntBuffer().get(header);
            return picture(header, dump.order(ByteOrder.LITTLE_ENDIAN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The fields have the order of XWDFile.h: 0 size of the header, 4 width, 5 height, 12 bytes in a row, 19 colours.
     */
    private static BufferedImage picture(int[] header, ByteBuffer dump) {
        int sizeOfColour = 12;
        int pixels = header[0] + header[19] * sizeOfColour;
        BufferedImage picture = new BufferedImage(header[4], header[5], BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < header[5]; y++) {
            for (int x = 0; x < header[4]; x++) {
                picture.setRGB(x, y, dump.getInt(pixels + y * header[12] + x * Integer.BYTES));
            }
        }
        return picture;
    }
}
