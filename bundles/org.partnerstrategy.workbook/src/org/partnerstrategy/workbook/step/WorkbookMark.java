/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.step;

import java.util.Optional;


/**
 * By what a workbook that was written here is known when it comes back. Each sheet says in its first cell, which is
 * hidden, which one it is, and the row of that cell holds the keys of the columns: so sheets can be called otherwise
 * and columns moved.
 */
public final class WorkbookMark {

    /** The name of the hidden sheet that keeps what the cells said when they were written. */
    public static final String BASE = "_partnerstrategy";

    /** The name of the hidden sheet with what can be chosen. */
    public static final String CHOICES = "_choices";

    /** The row with the keys of the columns. */
    public static final int KEYS = 0;

    /** The row with the headings. */
    public static final int HEADINGS = 1;

    /** The column with the identities. */
    public static final int IDENTITIES = 0;

    /** The first column that people see. */
    public static final int FIRST = 1;

    private static final String PREFIX = "partnerstrategy/1 ";

    /** What the first cell of the sheet of one assessor says. */
    public static final String ASKED = PREFIX + "asked";

    private WorkbookMark() {
    }

    /** What the first cell of a sheet says. */
    public static String of(StepSheet sheet) {
        return PREFIX + sheet.key();
    }

    /** What the first cell of the sheet with the fingerprints says, with the language of the workbook. */
    public static String ofBase(String language) {
        return PREFIX + "base " + language;
    }

    /** The sheet whose first cell says so; none when it is another one. */
    public static Optional<StepSheet> sheet(String cell) {
        return cell.startsWith(PREFIX) ? StepSheet.of(cell.substring(PREFIX.length())) : Optional.empty();
    }

    /** What the first cell of the hidden sheet says beside the sheet of one assessor, with its language. */
    public static String ofAsked(String language) {
        return ASKED + " " + language;
    }

    /** The language of the sheet of one assessor, when the cell is the first one of the hidden sheet beside it. */
    public static Optional<String> askedLanguage(String cell) {
        return behind(ofAsked(""), cell);
    }

    /** The language of the workbook, when the cell is the first one of the sheet with the fingerprints. */
    public static Optional<String> baseLanguage(String cell) {
        return behind(ofBase(""), cell);
    }

    private static Optional<String> behind(String mark, String cell) {
        return cell.startsWith(mark) ? Optional.of(cell.substring(mark.length())) : Optional.empty();
    }
}
