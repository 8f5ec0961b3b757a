/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.regex.Pattern;

/** Tells by the look of a cell what usually stands in such cells: values in rows, names in headings. */
final class TypicalCell {

    private static final Pattern NUMBER = Pattern.compile(
            "[-+(]?\\s*(?:€|\\$|£|EUR|USD|GBP|CHF)?\\s*[-+(]?\\d[\\d.,'\\s\u00A0\u202F]*\\)?\\s*(?:-|%|€|EUR)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[-/. ]\\d{1,2}[-/. ]\\d{1,4}(?:[ T].*)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern TOTAL = Pattern.compile("(?:sub|eind|sub-|eind-|grand |algemeen )?tota(?:al|len|l|ls)"
            + "(?: (?:generaal|bedrag|amount|overall|verleend|toegekend|granted|\\d{4}))?\\s*:?|(?:som|sum)\\s*:?"
            + "|sub-?tota(?:al|l)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOTAL_OF_GROUP =
            Pattern.compile("(?:sub|eind|sub-|eind-|grand )?tota(?:al|l)\\b.*|.*\\b(?:sub)?"
            + "tota(?:al|l)\\s*:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE =
            Pattern.compile("(?:[*¹²³†]|\\(?\\d\\)|bron\\b|source\\b|noot\\b|note\\b|n\\.?b\\.?\\s|"
            + "peildatum\\b|toelichting\\b|opmerking\\b|let op\\b|disclaimer\\b).*|"
            + "\\(?\\d+ (?:rows?|rij(?:en)?|records?)\\b.*|.{40,}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern RULE = Pattern.compile("[:+|]?(?:(?:-{3,}+|={3,}+|_{3,}+)[:+|]?)++");

    private static final int LONGEST = 60;

    private TypicalCell() {
    }

    static boolean isBlank(RegisterCell cell) {
        return cell.text().isBlank();
    }

    /** A number, an amount, a share or a date. */
    static boolean isValue(RegisterCell cell) {
        String text = cell.text().strip();
        return cell.isNumber() || text.length() <= LONGEST && !text.isEmpty()
                && (Character.isDigit(text.codePointAt(text.length() - 1)) || !Character.isLetter(text.codePointAt(0)))
                && (NUMBER.matcher(text).matches() || DATE.matcher(text).matches());
    }

    static boolean isYear(RegisterCell cell) {
        return isYear(cell.text().strip());
    }

    static boolean isYear(String text) {
        return YEAR.matcher(text).matches();
    }

    /** The name of a sum. */
    static boolean isTotal(RegisterCell cell) {
        String text = cell.text().strip();
        return !cell.isNumber() && text.length() <= LONGEST && TOTAL.matcher(text).matches();
    }

    /** The name of the sum of a group: "Totaal Jeugd". */
    static boolean isTotalOfGroup(RegisterCell cell) {
        String text = cell.text().strip();
        return !cell.isNumber() && text.length() <= LONGEST && TOTAL_OF_GROUP.matcher(text).matches();
    }

    /** What draws a line between rows, as in Markdown. */
    static boolean isRule(RegisterCell cell) {
        return RULE.matcher(cell.text().strip()).matches();
    }

    /** What people write below a table. */
    static boolean isNote(RegisterCell cell) {
        return !cell.isNumber() && NOTE.matcher(cell.text().strip()).matches();
    }
}
