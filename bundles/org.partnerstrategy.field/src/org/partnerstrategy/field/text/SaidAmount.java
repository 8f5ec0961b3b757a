/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.text;

import java.math.BigDecimal;

/** What a text says of an amount of money. */
public sealed interface SaidAmount {

    /**
     * An amount in euro, rounded to cents.
     *
     * @param euro the amount
     */
    record InEuro(BigDecimal euro) implements SaidAmount {
    }

    /**
     * An amount in another currency, rounded to cents.
     *
     * @param amount the amount
     * @param currency its code (ISO 4217), or its sign where that is not of one currency only
     */
    record InCurrency(BigDecimal amount, String currency) implements SaidAmount {
    }

    /**
     * An amount beside which stands how it is meant, as in "ca. 1.200" and "1.200 excl. btw".
     *
     * @param amount the amount itself
     */
    record Qualified(SaidAmount amount) implements SaidAmount {
    }

    /** That there is no amount, or that it is not known: "p.m.", "n.v.t.", "-". */
    record None() implements SaidAmount {
    }

    /** Something that cannot be read as an amount. */
    record Unreadable() implements SaidAmount {
    }
}
