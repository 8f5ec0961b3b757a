package org.partnerstrategy.editor.inventory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.partnerstrategy.exchange.attribute.AttributeDefinition;
import org.partnerstrategy.exchange.cell.AttributeEditing;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.attribute.AttributeOrder;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.ui.grid.GridColumn;

/** The columns of the attributes that a strategy defines: of relations, and of their partners and goals. */
final class AttributeColumns {

    private static final String PREFIX = "attribute.";
    private static final int NARROW = 100;
    private static final int WIDE = 150;

    private AttributeColumns() {
    }

    static List<GridColumn<Relation>> of(PartnerStrategy strategy) {
        return strategy.getAttributes().stream().map(AttributeColumns::column).toList();
    }

    /** The attributes as they are shown; when this differs, the table needs other columns. */
    static List<AttributeDefinition> shown(PartnerStrategy strategy) {
        return strategy.getAttributes().stream().map(AttributeDefinition::of).toList();
    }

    /** The identity of an attribute's column. */
    static String id(CustomAttribute attribute) {
        return PREFIX + attribute.getId();
    }

    /** The attribute of a column; none when it is another column. */
    static Optional<CustomAttribute> find(PartnerStrategy strategy, String column) {
        return strategy.getAttributes().stream().filter(attribute -> id(attribute).equals(column)).findFirst();
    }

    private static GridColumn<Relation> column(CustomAttribute attribute) {
        AttributeEditing<Relation> editing = AttributeEditing.ofRelations(attribute);
        AttributeOrder order = new AttributeOrder(attribute, Locale.getDefault());
        Function<Relation, Optional<String>> written = relation -> AttributeValues.holder(relation, attribute)
                .flatMap(element -> AttributeValues.written(element, attribute));
        GridColumn<Relation> column = GridColumn.<Relation>of(id(attribute),
                ElementName.of(attribute).in(Locale.getDefault()),
                isWide(attribute) ? WIDE : NARROW, editing::text).edited(editing)
                .sorted((one, other) -> order.compare(written.apply(one), written.apply(other)));
        return isNumber(attribute) ? column.right() : column;
    }

    private static boolean isWide(CustomAttribute attribute) {
        return attribute.getType() == AttributeType.TEXT || attribute.getType() == AttributeType.CHOICE;
    }

    private static boolean isNumber(CustomAttribute attribute) {
        return attribute.getType() == AttributeType.WHOLE_NUMBER || attribute.getType() == AttributeType.EURO;
    }
}
