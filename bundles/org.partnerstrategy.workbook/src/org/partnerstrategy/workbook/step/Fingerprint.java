/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.step;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The cells of a row in short: six signs for each. A workbook keeps them aside, so that a cell which nobody touched is
 * known when the workbook comes back, also when the strategy has changed meanwhile. That two texts have the same signs
 * happens once in sixty billion times.
 */
public final class Fingerprint {

    /** How many signs there are for a cell. */
    public static final int LENGTH = 6;

    private static final int BITS = 6;
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {
    }

    /** That of a row, whose cells say these texts. */
    public static String of(List<String> texts) {
        return texts.stream().map(Fingerprint::of).collect(Collectors.joining());
    }

    /** That of a cell (FNV-1a, a hash that is the same everywhere, with its bits mixed once more). */
    public static String of(String text) {
        long hash = BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt((int) (hash >>> i * BITS) & SIGNS.length() - 1));
        }
        return signs.toString();
    }
}
