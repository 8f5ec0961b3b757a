/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.TableMark;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.model.Relation;

/**
 * A register that is the table of a strategy, as {@link InventoryTable} writes it. Its scores are points, its last
 * columns are those of the strategy's attributes, and two of its columns only say what follows from others.
 *
 * @param register the table
 */
record OwnTable(Register register) {

    /** The register as such a table; none when it was not written here. */
    static Optional<OwnTable> of(Register register) {
        return TableMark.isOn(register.columns()) ? Optional.of(new OwnTable(register)) : Optional.empty();
    }

    private Optional<String> find(Field<Relation> field) {
        return field.titles().stream().filter(register.columns()::contains).findFirst();
    }

    /**
     * Which column plays which part: those that are called exactly as they are written now, or were by earlier
     * versions.
     */
    Map<ColumnRole, String> parts() {
        Map<ColumnRole, String> parts = new TreeMap<>();
        for (ColumnRole part : ColumnRole.values()) {
            Optional.of(part.field()).filter(InventoryTable.fields()::contains).flatMap(this::find)
                    .or(() -> part.usualNames().stream().filter(register.columns()::contains).findFirst())
                    .ifPresent(column -> parts.put(part, column));
        }
        return parts;
    }

    /** The columns that hold nothing of their own. */
    List<String> computed() {
        return TableMark.FIELDS.stream().flatMap(field -> find(field).stream()).toList();
    }

    /** The columns of attributes: those behind the last one that every table has. */
    List<AttributeColumn> attributes() {
        List<String> columns = register.columns();
        int last = columns.indexOf(parts().get(ColumnRole.PERSON));
        return last < 0 ? List.of()
                : columns.subList(last + 1, columns.size()).stream().map(AttributeHeading::read).toList();
    }
}
