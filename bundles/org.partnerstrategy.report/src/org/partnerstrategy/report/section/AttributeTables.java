/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.method.attribute.AttributeWords;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.Attributed;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Column;
import org.partnerstrategy.report.Content.Table;
import org.partnerstrategy.report.ReportRequest;

/**
 * What the strategy's own attributes tell of relations, their partners and a goal (handbook, step 1). They are not for
 * the public: the strategy does not say which of them may be.
 */
final class AttributeTables {

    private static final int MOST_ROWS = 25;
    /** More columns beside the partner would be too narrow on paper. */
    private static final int MOST_COLUMNS = 5;

    private AttributeTables() {
    }

    /** A table of the attributes of which something is known; more than one where they do not fit beside each other. */
    static List<Content> of(Goal goal, List<Relation> relations, ReportRequest request, Words words) {
        List<CustomAttribute> known = request.isInternal() ? request.strategy().getAttributes().stream()
                .filter(attribute -> attribute.getSubject() != AttributeSubject.GOAL)
                .filter(attribute -> relations.stream().anyMatch(relation -> isKnown(relation, attribute))).toList()
                : List.of();
        List<Content> tables = new ArrayList<>();
        for (int from = 0; from < known.size(); from += MOST_COLUMNS) {
            List<CustomAttribute> together = known.subList(from, Math.min(known.size(), from + MOST_COLUMNS));
            List<Relation> telling = relations.stream()
                    .filter(relation -> together.stream().anyMatch(attribute -> isKnown(relation, attribute))).toList();
            tables.add(new Table(words.of("attributes.caption", words.name(goal)), columns(together, words),
                    telling.stream().limit(MOST_ROWS).map(relation -> row(relation, together, words)).toList()));
            if (telling.size() > MOST_ROWS) {
                tables.add(words.paragraph("relations.more", MOST_ROWS, telling.size()));
            }
        }
        return tables;
    }

    /** What is known of a goal, attribute by attribute. */
    static List<String> facts(Goal goal, Words words) {
        return AttributeValues.attributes(goal).stream()
                .filter(attribute -> AttributeValues.written(goal, attribute).isPresent())
                .map(attribute -> words.of("goal.attribute", words.name(attribute), value(goal, attribute, words)))
                .toList();
    }

    private static boolean isKnown(Relation relation, CustomAttribute attribute) {
        return AttributeValues.holder(relation, attribute)
                .flatMap(element -> AttributeValues.written(element, attribute)).isPresent();
    }

    private static List<Column> columns(List<CustomAttribute> attributes, Words words) {
        return Stream.concat(Stream.of(words.column("partner")), attributes.stream().map(attribute -> new Column(
                words.name(attribute), attribute.getType() == AttributeType.EURO
                        || attribute.getType() == AttributeType.WHOLE_NUMBER))).toList();
    }

    private static List<String> row(Relation relation, List<CustomAttribute> attributes, Words words) {
        return Stream.concat(Stream.of(words.name(relation.getPartner())),
                attributes.stream().map(attribute -> AttributeValues.holder(relation, attribute)
                        .map(element -> value(element, attribute, words)).orElse(""))).toList();
    }

    private static String value(Attributed element, CustomAttribute attribute, Words words) {
        String text = AttributeWords.of(element, attribute, words.language());
        return attribute.getType() == AttributeType.EURO && !text.isEmpty() ? words.of("attributes.euro", text) : text;
    }
}
