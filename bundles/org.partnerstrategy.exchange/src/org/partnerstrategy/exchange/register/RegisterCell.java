/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

/**
 * What is in one place of a register.
 *
 * @param text the text; empty when nothing is there
 * @param isNumber whether the file itself says that this is a number, written with a decimal point and nothing between
 *        the thousands; a text that looks like a number is still a text
 * @param isInEuro whether the file shows the number as an amount in euros; the words of a text say so themselves
 */
public record RegisterCell(String text, boolean isNumber, boolean isInEuro) {

    /** A place where nothing is. */
    public static final RegisterCell EMPTY = new RegisterCell("", false);

    /** A text, or a number of which the file does not say what it counts. */
    public RegisterCell(String text, boolean isNumber) {
        this(text, isNumber, false);
    }

    /** A place where a text is. */
    public static RegisterCell text(String text) {
        return text.isEmpty() ? EMPTY : new RegisterCell(text, false);
    }

    /** A place where a number is, in the way of writing of JSON. */
    public static RegisterCell number(String digits) {
        return new RegisterCell(digits, true);
    }

    /** A place where a number is that the file shows as an amount in euros. */
    public static RegisterCell inEuro(String digits) {
        return new RegisterCell(digits, true, true);
    }
}
