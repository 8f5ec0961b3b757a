/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.attribute.AttributeField;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Column;
import org.partnerstrategy.report.Content.Table;
import org.partnerstrategy.report.ReportRequest;

/**
 * What else is known of relations, their partners and a goal: how people work together, and the strategy's own
 * attributes (handbook, step 1). Attributes are not for the public: the strategy does not say which of them may be.
 */
final class FactTables {

    /** More columns beside the partner would be too narrow on paper. */
    private static final int MOST_COLUMNS = 5;

    private FactTables() {
    }

    /** A table of the fields of which something is known; more than one where they do not fit beside each other. */
    static List<Content> of(Goal goal, List<Relation> relations, ReportRequest request, ReportWords words) {
        FieldContext context = new FieldContext(request::strategy, words.language());
        List<Field<Relation>> known = fields(request)
                .filter(field -> relations.stream().anyMatch(relation -> field.isFilled(relation, context))).toList();
        List<Content> tables = new ArrayList<>();
        for (int from = 0; from < known.size(); from += MOST_COLUMNS) {
            List<Field<Relation>> together = known.subList(from, Math.min(known.size(), from + MOST_COLUMNS));
            List<Relation> telling = relations.stream().filter(relation -> together.stream()
                    .anyMatch(field -> field.isFilled(relation, context))).toList();
            FieldColumns<Relation> columns = new FieldColumns<Relation>(request, words)
                    .add(RelationFields.PARTNER, words.column("partner"), words.of("missing"));
            together.forEach(field -> columns.add(new Column(field.title(words.language()), isNumber(field)),
                    relation -> value(field, relation, context, words)));
            FirstRows<Relation> rows = FirstRows.ofGoal(telling, words, "relations.more");
            tables.add(new Table(words.of("attributes.caption", words.name(goal)), columns.headings(),
                    rows.shown().stream().map(columns::row).toList()));
            tables.addAll(rows.more());
        }
        return tables;
    }

    private static Stream<Field<Relation>> fields(ReportRequest request) {
        Stream<Field<Relation>> attributes = request.isInternal() ? request.strategy().getAttributes().stream()
                .filter(attribute -> attribute.getSubject() != AttributeSubject.GOAL).map(AttributeField::ofRelations)
                : Stream.of();
        return Stream.concat(RelationFields.cooperation().stream(), attributes);
    }

    /** What is known of a goal, attribute by attribute. */
    static List<String> facts(Goal goal, ReportRequest request, ReportWords words) {
        FieldContext context = new FieldContext(request::strategy, words.language());
        return request.strategy().getAttributes().stream()
                .filter(attribute -> attribute.getSubject() == AttributeSubject.GOAL)
                .map(attribute -> AttributeField.<Goal>of(attribute)).filter(field -> field.isFilled(goal, context))
                .map(field -> words.of("goal.attribute", field.title(words.language()),
                        value(field, goal, context, words)))
                .toList();
    }

    private static boolean isNumber(Field<Relation> field) {
        return field instanceof AttributeField<Relation> own && (own.attribute().getType() == AttributeType.EURO
                || own.attribute().getType() == AttributeType.WHOLE_NUMBER);
    }

    /** As it was typed, cents included. */
    private static <E> String value(Field<E> field, E element, FieldContext context, ReportWords words) {
        String text = field.text(element, context);
        boolean isMoney = field.value(element, context).filter(BigDecimal.class::isInstance).isPresent();
        return isMoney ? words.of("attributes.euro", text) : text;
    }
}
