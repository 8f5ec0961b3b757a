/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.field.text.Heading;
import org.partnerstrategy.model.text.Message;

/** Finds the columns of a register by their names, of which only letters and digits count, without case and accents. */
final class ColumnSearch {

    private static final int LONGEST = 60;

    private final Register register;
    private final Map<String, String> columns = new HashMap<>();

    ColumnSearch(Register register) {
        this.register = register;
        register.columns().forEach(column -> columns.putIfAbsent(plain(column), column));
    }

    /** The register's own name of the column that is called so. */
    Optional<String> find(String name) {
        return register.columns().contains(name) ? Optional.of(name) : Optional.ofNullable(columns.get(plain(name)));
    }

    /**
     * The index of the column that is called so, counted from 0.
     *
     * @throws RegisterException when there is none; it names the columns that there are
     */
    int require(String name) throws RegisterException {
        return register.columns().indexOf(find(name).orElseThrow(() -> problem("column.missing", name,
                nearest(name), columns())));
    }

    /** The complaint that no column was named or recognised for a part that is required. */
    RegisterException missing(ColumnRole part) {
        return problem("column.required", part.label(), columns(), part.name().toLowerCase(Locale.ROOT));
    }

    /** The names of the columns, for a message: long texts that are no names of columns are cut. */
    private String columns() {
        return register.columns().stream()
                .map(name -> name.length() <= LONGEST ? name : name.substring(0, LONGEST).strip() + "...")
                .collect(Collectors.joining(", "));
    }

    private RegisterException problem(String key, Object... arguments) {
        return new RegisterException(register.name(), Message.of(ColumnSearch.class, key, arguments));
    }

    private String nearest(String name) {
        String wanted = plain(name);
        return register.columns().stream()
                .min(Comparator.comparingInt(column -> new EditDistance(wanted, plain(column)).steps())).orElseThrow();
    }

    private static String plain(String name) {
        return new Heading(name).key();
    }
}
