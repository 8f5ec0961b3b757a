/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.regex.Pattern;

/** What headings and titles say of the unit of amounts. */
public final class AmountUnit {

    private static final Pattern THOUSANDS = Pattern
            .compile("(?i)[x×*] ?(?:€|eur|euro)? ?1[.,]?000|duizend(?:en|tallen)?|thousands?"
            + "|\\bdzd\\b|k€|€ ?k\\b|miljoen(?:en)?|millions?|\\bmln\\b");

    private AmountUnit() {
    }

    /** A heading without what it says of the unit. */
    public static String without(String heading) {
        return THOUSANDS.matcher(heading).replaceAll(" ");
    }

    /** Whether a text says that amounts are in thousands or millions. */
    public static boolean isLarger(String text) {
        return THOUSANDS.matcher(text).find();
    }
}
