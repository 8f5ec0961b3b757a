/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.inventory;

import java.util.List;
import java.util.Optional;

import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.field.attribute.AttributeField;
import org.partnerstrategy.method.attribute.AttributeOrder;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.ui.grid.GridColumn;

/** The columns of the attributes that a strategy defines: of relations, and of their partners and goals. */
final class AttributeColumns {

    private static final int NARROW = 100;
    private static final int WIDE = 150;

    private AttributeColumns() {
    }

    static List<GridColumn<Relation>> of(FieldContext context) {
        return context.strategy().getAttributes().stream().map(attribute -> column(attribute, context)).toList();
    }

    /** The attributes as they are shown; when this differs, the table needs other columns. */
    static List<AttributeDefinition> shown(PartnerStrategy strategy) {
        return strategy.getAttributes().stream().map(AttributeDefinition::of).toList();
    }

    /** The identity of an attribute's column. */
    static String id(CustomAttribute attribute) {
        return AttributeField.ofRelations(attribute).key();
    }

    /** The attribute of a column; none when it is another column. */
    static Optional<CustomAttribute> find(PartnerStrategy strategy, String column) {
        return strategy.getAttributes().stream().filter(attribute -> id(attribute).equals(column)).findFirst();
    }

    private static GridColumn<Relation> column(CustomAttribute attribute, FieldContext context) {
        AttributeField<Relation> field = AttributeField.ofRelations(attribute);
        AttributeOrder order = new AttributeOrder(attribute, context.language());
        GridColumn<Relation> column = GridColumn.of(field, isWide(attribute) ? WIDE : NARROW, context)
                .sorted((one, other) -> order.compare(field.written(one), field.written(other)));
        return isNumber(attribute) ? column.right() : column;
    }

    private static boolean isWide(CustomAttribute attribute) {
        return attribute.getType() == AttributeType.TEXT || attribute.getType() == AttributeType.CHOICE;
    }

    private static boolean isNumber(CustomAttribute attribute) {
        return attribute.getType() == AttributeType.WHOLE_NUMBER || attribute.getType() == AttributeType.EURO;
    }
}
