/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import static org.partnerstrategy.cli.command.ReportCommand.column;
import static org.partnerstrategy.cli.command.ReportCommand.name;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.cli.output.CommandReport;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.method.attribute.AttributeWords;
import org.partnerstrategy.method.attribute.WrittenValue;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.AttributeValue;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** The attributes that a strategy defines, and their values. */
final class AttributeReport {

    /** One attribute, and of how many elements its value is known. */
    record Attribute(String name, String id, AttributeSubject of, AttributeType type, List<String> choices,
            String description, int values) {

        static Attribute of(CustomAttribute attribute) {
            return new Attribute(attribute.getName(), attribute.getId(), attribute.getSubject(), attribute.getType(),
                    List.copyOf(attribute.getChoices()), attribute.getDescription(), attribute.getValues().size());
        }
    }

    /** One value. The goal is null for a partner, the partner for a goal. */
    record Value(String attribute, AttributeSubject of, Message goal, Message partner, Object value) {

        static Value of(AttributeValue value) {
            EObject element = value.eContainer();
            Object content = WrittenValue.content(value.getAttribute().getType(), value.getValue())
                    .<Object>map(found -> found instanceof LocalDate day ? day.toString() : found)
                    .orElse(value.getValue());
            return new Value(value.getAttribute().getName(), value.getAttribute().getSubject(),
                    name(element instanceof Relation relation ? relation.getGoal()
                            : element instanceof Goal ? element : null),
                    name(element instanceof Relation relation ? relation.getPartner()
                            : element instanceof Partner ? element : null),
                    content);
        }
    }

    private AttributeReport() {
    }

    static CommandReport<Attribute> definitions(PartnerStrategy strategy) {
        return new CommandReport<>(strategy.getAttributes().stream().map(Attribute::of).toList(), List.of(
                column("attribute", Attribute::name),
                column("of", row -> Term.of(row.of)),
                column("type", row -> Term.of(row.type)),
                column("choices", Attribute::choices),
                column("values", Attribute::values),
                column("description", Attribute::description)), List.of(
                        column("name", Attribute::name),
                        column("id", Attribute::id),
                        column("of", row -> row.of.name()),
                        column("type", row -> row.type.name()),
                        column("choices", row -> String.join(";", row.choices)),
                        column("description", Attribute::description),
                        column("values", Attribute::values)));
    }

    static CommandReport<Value> values(PartnerStrategy strategy, Locale language) {
        List<AttributeValue> known = AttributeValues.all(strategy).filter(value -> value.getAttribute() != null)
                .toList();
        return new CommandReport<>(known.stream().map(Value::of).toList(), List.of(
                column("attribute", Value::attribute),
                column("goal", Value::goal),
                column("partner", Value::partner),
                column("value", row -> said(row, strategy, language))), List.of(
                        column("attribute", Value::attribute),
                        column("of", row -> row.of.name()),
                        column("goal", Value::goal),
                        column("partner", Value::partner),
                        column("value", Value::value)));
    }

    private static String said(Value row, PartnerStrategy strategy, Locale language) {
        return strategy.getAttributes().stream().filter(one -> Objects.equals(one.getName(), row.attribute)).findFirst()
                .map(one -> AttributeWords.of(one, String.valueOf(row.value), language)).orElseThrow();
    }
}
