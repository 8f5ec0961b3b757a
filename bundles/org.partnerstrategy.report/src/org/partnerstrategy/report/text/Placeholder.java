/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A word or number of the strategy that a text of a report can hold. */
public enum Placeholder {

    /** What the report is called. */
    TITLE,
    /** Whose it is. */
    ORGANISATION,
    /** Of which day it is. */
    DATE,
    /** How many goals it is about. */
    GOALS,
    /** How many partners work on them. */
    PARTNERS,
    /** In how many relations. */
    RELATIONS,
    /** What they cost together in the reference year. */
    AMOUNT,
    /** The reference year. */
    YEAR,
    /** How many relations were assessed. */
    ASSESSED,
    /** How many of those lie on or above the strategy line. */
    ABOVE,
    /** How many will after the desired developments. */
    AFTERWARDS,
    /** How many relations have a decided direction. */
    DECIDED;

    /** The placeholder with a name, in any language and in capitals or not; none when there is no such placeholder. */
    static Optional<Placeholder> called(String name) {
        return Arrays.stream(values()).filter(each -> TextNames.isCalled(name, each.key())).findFirst();
    }

    /** What people type between the braces. */
    String name(Locale language) {
        return TextNames.of(key(), language);
    }

    private String key() {
        return "field." + name().toLowerCase(Locale.ROOT);
    }
}
