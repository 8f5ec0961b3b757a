/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.StringTokenizer;

/**
 * How wide text is in Arial, Helvetica and Liberation Sans, whose letters are equally wide. Characters that these fonts
 * lack count as a square, which is what most other fonts make of them.
 */
public final class TextWidths {

    /** The unit of the table: parts of the font size. */
    private static final double UNITS_PER_EM = 2048;
    private static final int UNKNOWN = -1;
    private static final int TABLE_SIZE = 0x2300;
    private static final int[] ADVANCES = advances();

    private TextWidths() {
    }

    /** The width of a text in pixels. */
    public static double of(String text, int fontSize) {
        long units = 0;
        for (int i = 0; i < text.length();) {
            int character = text.codePointAt(i);
            units += units(character);
            i += Character.charCount(character);
        }
        return units * fontSize / UNITS_PER_EM;
    }

    private static int units(int character) {
        if (character < TABLE_SIZE && ADVANCES[character] != UNKNOWN) {
            return ADVANCES[character];
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> (int) UNITS_PER_EM;
        };
    }

    /** Each line of the file: a character in hexadecimal, then its width and those of the characters that follow it. */
    private static int[] advances() {
        int[] advances = new int[TABLE_SIZE];
        Arrays.fill(advances, UNKNOWN);
        try (InputStream file = TextWidths.class.getResourceAsStream("advance-widths.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                StringTokenizer numbers = new StringTokenizer(line);
                int character = Integer.parseInt(numbers.nextToken(), 16);
                while (numbers.hasMoreTokens()) {
                    advances[character++] = Integer.parseInt(numbers.nextToken());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return advances;
    }
}
