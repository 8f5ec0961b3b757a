/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.exchange.register.Row;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.text.Message;

/** Decides which rows of a register are not used, and says why. */
final class RowFilter {

    /** An exclusion, with the index of its column. */
    record ExcludedValue(Exclusion exclusion, int column) {

        boolean isIn(Row row) {
            return Words.key(row.cell(column).text()).equals(Words.key(exclusion.value()));
        }
    }

    private static final List<ColumnRole> REQUIRED = List.of(ColumnRole.PARTNER, ColumnRole.GOAL);

    private final MappedColumns columns;
    private final List<ExcludedValue> excludedValues;
    private final int width;
    private final Set<ExcludedValue> met = new HashSet<>();

    /**
     * @param width the number of columns of the register
     */
    RowFilter(MappedColumns columns, List<ExcludedValue> excludedValues, int width) {
        this.columns = columns;
        this.excludedValues = excludedValues;
        this.width = width;
    }

    /** Whether rows are left out for what stands in the column. */
    boolean uses(int column) {
        return excludedValues.stream().anyMatch(value -> value.column() == column);
    }

    /** Whether the row can be used; if not, the first reason that applies is added to the findings. */
    boolean lets(Row row, Findings unused) {
        Optional<ExcludedValue> excluded = excludedValues.stream().filter(value -> value.isIn(row)).findFirst();
        Optional<ColumnRole> missing = REQUIRED.stream().filter(part -> columns.text(part, row).isEmpty()).findFirst();
        excluded.ifPresent(met::add);
        if (excluded.isPresent()) {
            unused.add(say("row.excluded", excluded.get().exclusion().toString()), "", row.number());
        } else if (isTooLong(row)) {
            unused.add(say("row.long", width), "", row.number());
        } else if (missing.isPresent()) {
            unused.add(say("row.without", missing.get().label()), "", row.number());
        } else {
            return true;
        }
        return false;
    }

    /** Says which exclusions left nothing out, as they may have been mistyped. */
    void remarkOnIdleExclusions(Findings remarks) {
        excludedValues.stream().filter(excluded -> !met.contains(excluded))
                .forEach(excluded -> remarks.add(say("exclusion.idle", excluded.exclusion().toString())));
    }

    /** A value too many shifts the values behind it into columns where they do not belong. */
    private boolean isTooLong(Row row) {
        return row.cells().stream().skip(width).anyMatch(cell -> !cell.text().isBlank());
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(RowFilter.class, key, arguments);
    }
}
