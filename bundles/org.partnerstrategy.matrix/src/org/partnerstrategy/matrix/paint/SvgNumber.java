/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

/** Numbers as SVG has them: with a point, and at most two decimals. */
final class SvgNumber {

    private static final int HUNDREDTHS = 100;

    private SvgNumber() {
    }

    static String of(double number) {
        return append(new StringBuilder(), number).toString();
    }

    static StringBuilder append(StringBuilder text, double number) {
        long hundredths = Math.round(number * HUNDREDTHS);
        long positive = Math.abs(hundredths);
        if (hundredths < 0) {
            text.append('-');
        }
        text.append(positive / HUNDREDTHS);
        long decimals = positive % HUNDREDTHS;
        if (decimals > 0) {
            text.append('.').append(decimals / 10);
            if (decimals % 10 > 0) {
                text.append(decimals % 10);
            }
        }
        return text;
    }
}
