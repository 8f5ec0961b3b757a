/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount without what people write around it that does not change the number.
 *
 * @param amount what is left
 * @param isQualified whether words were taken away that say how the amount is meant, as "ca." and "excl. btw" do; marks
 *        of footnotes say nothing
 */
record AmountQualifiers(String amount, boolean isQualified) {

    private static final Pattern NOTE_MARK =
            Pattern.compile("(?<=[\\d\\-=])\\s?(?:\\*+\\)?|[†‡¹²³⁾]+|\\[\\d{1,2}\\]|(?<=\\s)\\d\\))$");
    private static final Pattern BEFORE =
            Pattern.compile("(?i)^(?:(?:ca|circa|plm|ong|ongeveer|approx(?:imately)?|about|max|"
            + "maximaal|maximum|minimaal|minimum|ten hoogste|at most|at least|up to|tot|ruim|bijna|nearly|raming|geraamd"
            + "|geschat|begroot|verwacht|estimated|budgeted)\\b\\.?:?\\s?|[±~≈≤≥<>]\\s?)(?=.*\\d)");
    private static final Pattern WITHIN = Pattern.compile("(?i)^(€ ?|eur )(?:ca\\.?|circa|[±~≈]) ?(?=\\d)");
    private static final Pattern BEHIND =
            Pattern.compile("(?i)(?<=[\\d\\-=]|mln|miljoen|million)\\.?,?\\s?(?:\\((?![^()]*[€$£])"
            + "(?:[^()]*\\p{L}[^()]*|\\D+|(?:19|20|21)\\d\\d)\\)"
            + "|(?:excl|incl)(?:\\.|usief|usive)?(?: of)? ?(?:\\d{1,2} ?% ?)?(?:btw|vat)"
            + "|per jaar|p[./]?\\s?j\\.?|/ ?(?:jaar|jr|year)|a year|per year|per annum|[?!])$");

    static AmountQualifiers of(String text) {
        String plain = NOTE_MARK.matcher(text).replaceFirst("");
        Matcher before = BEFORE.matcher(plain);
        String begun = WITHIN.matcher(before.replaceFirst("")).replaceFirst("$1");
        String amount = BEHIND.matcher(begun).replaceFirst("").strip();
        return new AmountQualifiers(amount, !amount.equals(plain));
    }
}
