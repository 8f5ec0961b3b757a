/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.step;

import java.math.BigDecimal;

import org.partnerstrategy.exchange.sheet.TableSheet;
import org.partnerstrategy.model.Score;

/**
 * What a cell says, so that it can be compared: spreadsheet programs keep numbers without the zeros behind the point,
 * days in one way and line breaks as one sign.
 */
public final class CellText {

    private CellText() {
    }

    /** What a cell says into which a value was written. */
    public static String of(Object content) {
        return switch (content) {
        case Score score -> Integer.toString(score.points());
        case BigDecimal number -> number(BigDecimal.valueOf(number.doubleValue()));
        case Number number -> number.toString();
        default -> text(content.toString());
        };
    }

    /** What a cell says that holds a number. */
    public static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** What a cell says that holds a text. */
    public static String text(String text) {
        String fitting = text.length() > TableSheet.LONGEST_TEXT ? text.substring(0, TableSheet.LONGEST_TEXT) : text;
        return fitting.indexOf('\r') < 0 ? fitting.strip() : fitting.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
