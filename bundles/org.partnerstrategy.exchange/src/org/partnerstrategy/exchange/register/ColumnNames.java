/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives each column of a header a name of its own: a second "Naam" becomes "Naam (2)", the nameless third column "#3".
 */
final class ColumnNames {

    private final List<String> header;

    ColumnNames(List<String> header) {
        this.header = header;
    }

    List<String> unique() {
        Set<String> names = new LinkedHashSet<>();
        for (String column : header) {
            String name = column.isBlank() ? "#" + (names.size() + 1) : column.strip();
            String unique = name;
            for (int count = 2; !names.add(unique); count++) {
                unique = name + " (" + count + ")";
            }
        }
        return List.copyOf(names);
    }
}
