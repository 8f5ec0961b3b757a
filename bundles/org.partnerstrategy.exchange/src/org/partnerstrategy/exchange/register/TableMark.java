/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.Collection;
import java.util.List;

import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.model.Relation;

/**
 * The columns by which the table of a strategy is known when it comes back: they say what follows from others, and no
 * other register has both. All its rows are relations, whatever their partners and goals are called.
 */
public final class TableMark {

    /** What they say. */
    public static final List<Field<Relation>> FIELDS = List.of(RelationFields.ZONE, RelationFields.LINE);

    private TableMark() {
    }

    /** Whether columns are those of such a table, in whatever language. */
    public static boolean isOn(Collection<String> columns) {
        return FIELDS.stream().allMatch(field -> field.titles().stream().anyMatch(columns::contains));
    }
}
