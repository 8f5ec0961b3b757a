/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.model.text.Rounding;

/** Amounts of euro as people read and type them. */
public final class Money {

    private Money() {
    }

    /** The amount with the grouping of the user's language, with cents only when it has some; nothing for none. */
    public static String say(BigDecimal euro) {
        return say(euro, Locale.getDefault());
    }

    /** The same, in that language. */
    public static String say(BigDecimal euro, Locale language) {
        return euro == null ? "" : Rounding.exactEuro(euro, language);
    }

    /** The amount that was typed, in any notation that registers have too; none when it is not an amount in euro. */
    public static Optional<BigDecimal> parse(String typed) {
        return EuroText.parse(typed).map(EuroText::plain);
    }
}
