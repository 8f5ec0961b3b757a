/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.partnerstrategy.exchange.Exclusion;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.Row;

/**
 * What is in a column of a register.
 *
 * @param column the name of the column
 * @param counts in how many rows each value is, the most frequent first
 */
record ColumnValues(String column, Map<String, Integer> counts) {

    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;
    private static final int MOST_PROPOSALS = 4;

    /** How registers name those whom they may not name, and who are no partner organisations. */
    private static final Pattern NO_ORGANISATION = Pattern.compile(
            "(?iu)\\W*(particulier(e|en)?|privé ?persoon|privépersonen|natuurlijke? perso(on|nen)|anoniem"
                    + "|geanonimiseerd|private (person|individual)s?|individuals?|anonymous|n\\.?v\\.?t\\.?)\\W*");

    /** The values of a column; those that differ in white space around them are the same. */
    static ColumnValues of(Register register, String column) {
        int index = register.columns().indexOf(column);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Row row : register.rows()) {
            counts.merge(row.cell(index).text().strip(), 1, Integer::sum);
        }
        return new ColumnValues(column, counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one,
                        LinkedHashMap::new)));
    }

    /** The first few different values of a column, to recognise it by. */
    static String samples(Register register, String column) {
        int index = register.columns().indexOf(column);
        Set<String> samples = new LinkedHashSet<>();
        for (Row row : register.rows()) {
            String value = row.cell(index).text().strip();
            if (!value.isEmpty()) {
                samples.add(value.length() > LONGEST_SAMPLE ? value.substring(0, LONGEST_SAMPLE - 1) + "…" : value);
            }
            if (samples.size() == SAMPLES) {
                break;
            }
        }
        return String.join("  ·  ", samples);
    }

    int rowsWith(String value) {
        return counts.getOrDefault(value, 0);
    }

    /** The most frequent values. */
    List<String> mostFrequent(int most) {
        return counts.keySet().stream().filter(value -> !value.isEmpty()).limit(most).toList();
    }

    /** What to leave out of a column of partners, as it names no organisation. */
    List<Exclusion> proposals() {
        return counts.keySet().stream().filter(value -> NO_ORGANISATION.matcher(value).matches())
                .limit(MOST_PROPOSALS).map(value -> new Exclusion(column, value)).toList();
    }
}
