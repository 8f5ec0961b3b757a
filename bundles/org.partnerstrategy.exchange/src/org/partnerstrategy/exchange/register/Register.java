/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.List;

/**
 * A register of subsidies or commissions: a table as it is in a file (handbook, step 1).
 *
 * @param name what people know the register by, for example its file
 * @param columns the names of the columns, all different and none empty
 * @param rows the rows below the header
 * @param remarks what was noticed in the file when it was read
 */
public record Register(String name, List<String> columns, List<Row> rows, List<ReadingRemark> remarks) {

    public Register {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** A register in which nothing was noticed. */
    public Register(String name, List<String> columns, List<Row> rows) {
        this(name, columns, rows, List.of());
    }
}
