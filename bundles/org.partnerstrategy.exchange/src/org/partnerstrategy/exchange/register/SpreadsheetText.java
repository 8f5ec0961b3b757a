/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.regex.Pattern;

/**
 * Texts in files and on clipboards that spreadsheets open. A text that begins like a formula would be calculated there,
 * and could send what is beside it anywhere; an apostrophe before it keeps it a text, as spreadsheets have it
 * themselves.
 */
public final class SpreadsheetText {

    private static final char GUARD = '\'';

    // A text that has apostrophes before its sign already gets one more, so that taking one away gives it back.
    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");
    private static final Pattern GUARDED = Pattern.compile("(?s)'+[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d.,]*(?:[eE][-+]?\\d+)?%?");

    private SpreadsheetText() {
    }

    /** The text as it can be written; one that spreadsheets would calculate gets an apostrophe before it. */
    public static String guarded(String text) {
        boolean isFormula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return isFormula ? GUARD + text : text;
    }

    /** The text that was written by {@link #guarded}, or that someone kept from being a formula in the same way. */
    public static String plain(String written) {
        return GUARDED.matcher(written).matches() ? written.substring(1) : written;
    }
}
