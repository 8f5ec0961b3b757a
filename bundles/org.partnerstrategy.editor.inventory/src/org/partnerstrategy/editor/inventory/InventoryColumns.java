/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.inventory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.grid.GridColumn;

/**
 * The columns of the inventory: the handbook's table of step 1, and what a real register holds.
 *
 * @param context in which cells are read and typed
 */
record InventoryColumns(FieldContext context) {

    static final String EXPERIENCE = RelationFields.EXPERIENCE.key();

    private static final Messages MESSAGES = Messages.of(InventoryColumns.class);
    private static final int USUAL_WIDTH = 120;
    private static final Map<Field<Relation>, Integer> WIDTHS = Map.of(RelationFields.PARTNER, 200, RelationFields.GOAL,
            180, RelationFields.FORMS, 145, RelationFields.AMOUNT, 135, RelationFields.YEAR, 60,
            RelationFields.PERIODICITY, 100, RelationFields.DESCRIPTION, 190, RelationFields.ALTERNATIVE, 155,
            RelationFields.EXPERIENCE, 260);
    private static final Set<Field<Relation>> NUMBERS = Set.of(RelationFields.AMOUNT, RelationFields.YEAR);
    private static final Set<Field<Relation>> LONG = Set.of(RelationFields.PARTNER, RelationFields.GOAL,
            RelationFields.DESCRIPTION, RelationFields.EXPERIENCE);
    private static final Set<Field<Relation>> REQUIRED = Set.of(RelationFields.PARTNER, RelationFields.GOAL);

    /** Practical experience is kept out of steps 1 to 3, and stands behind the attributes. */
    List<GridColumn<Relation>> all() {
        List<GridColumn<Relation>> all = new ArrayList<>(RelationFields.inventory().stream()
                .filter(field -> field != RelationFields.EXPERIENCE).map(this::column).toList());
        all.addAll(AttributeColumns.of(context));
        all.add(column(RelationFields.EXPERIENCE).hidden());
        return List.copyOf(all);
    }

    private GridColumn<Relation> column(Field<Relation> field) {
        GridColumn<Relation> column = GridColumn.of(field, WIDTHS.getOrDefault(field, USUAL_WIDTH), context);
        column = NUMBERS.contains(field) ? column.right() : column;
        column = REQUIRED.contains(field) ? column.required() : column;
        column = LONG.contains(field) ? column.growing() : column;
        if (field == RelationFields.AMOUNT) {
            column = column.sorted(Comparator.comparing(context.year()::amount, InventoryColumns::byAmount));
        }
        return title(field).map(column::titled).orElse(column);
    }

    /** Where there is room to say more than the field's own title. */
    private Optional<Message> title(Field<Relation> field) {
        return field == RelationFields.AMOUNT ? Optional.of(context.year().headingInEuro())
                : REQUIRED.contains(field) ? Optional.of(MESSAGES.message("column." + field.key())) : Optional.empty();
    }

    /** Relations without an amount come after all others. */
    private static int byAmount(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return one.get().compareTo(other.get());
    }
}
