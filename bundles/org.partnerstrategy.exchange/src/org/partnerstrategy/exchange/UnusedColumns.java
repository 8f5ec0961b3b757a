/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.text.Messages;

/**
 * The columns of a register of which nothing is used, although something stands in them.
 *
 * @param register the register
 * @param columns what is read
 * @param filter what rows are left out by
 */
record UnusedColumns(Register register, MappedColumns columns, RowFilter filter) {

    private static final Messages MESSAGES = Messages.of(UnusedColumns.class);

    /** Names them. */
    void remark(Findings remarks) {
        List<String> computed = OwnTable.of(register).map(OwnTable::computed).orElse(List.of());
        List<String> unused = IntStream.range(0, register.columns().size())
                .filter(column -> !columns.use(column) && !filter.uses(column) && isFilled(column))
                .mapToObj(register.columns()::get).filter(column -> !computed.contains(column)).toList();
        if (!unused.isEmpty()) {
            remarks.add(MESSAGES.message("columns.unused", unused.size(),
                    unused.stream().map(column -> '"' + Words.tidy(column) + '"').collect(Collectors.joining(", "))));
        }
    }

    private boolean isFilled(int column) {
        return register.rows().stream().anyMatch(row -> !row.cell(column).text().isBlank());
    }
}
