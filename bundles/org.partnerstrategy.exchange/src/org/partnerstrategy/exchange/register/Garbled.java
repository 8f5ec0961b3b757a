/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.regex.Pattern;

/** Text that was read in another encoding than it was written in, once or more on its way here. */
final class Garbled {

    /**
     * What UTF-8 looks like when it is read as windows-1252, signs for what cannot be shown, and control characters.
     */
    private static final Pattern SIGNS =
            Pattern.compile("[\u00C2-\u00C5\u00D0\u00D1][\u0080-\u00BF\u20AC\u201A\u0192\u201E"
            + "\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122"
            + "\u0161\u203A\u0153\u017E\u0178]|\u00E2\u20AC|\u00E2\u201A\u00AC|\uFFFD|[\u0080-\u009F]");

    private Garbled() {
    }

    static boolean looks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0080') {
                return SIGNS.matcher(text).find();
            }
        }
        return false;
    }
}
