/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;

import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.Score;

/** What the cells of a column hold, which decides how they look and what can be typed in them. */
public enum ContentKind {

    /** A text on one line. */
    TEXT,
    /** A text that may have several lines. */
    LONG_TEXT,
    /** A whole number. */
    WHOLE,
    /** Points from 0 to 100. */
    SCORE,
    /** A calendar year. */
    YEAR,
    /** An amount of money in euro. */
    EURO,
    /** A day. */
    DATE;

    /** The kind of a value of the model; what is neither a number nor a day is a text. */
    public static ContentKind of(Object value) {
        return switch (value) {
        case Score points -> SCORE;
        case BigDecimal euro -> EURO;
        case Year year -> YEAR;
        case Long number -> WHOLE;
        case Integer number -> WHOLE;
        case LocalDate day -> DATE;
        default -> TEXT;
        };
    }

    /** The kind of the values of an attribute that a strategy defines. */
    public static ContentKind of(AttributeType type) {
        return switch (type) {
        case WHOLE_NUMBER -> WHOLE;
        case EURO -> EURO;
        case DATE -> DATE;
        case TEXT, YES_NO, CHOICE -> TEXT;
        };
    }

    /** Whether cells hold words. */
    public boolean isText() {
        return this == TEXT || this == LONG_TEXT;
    }
}
