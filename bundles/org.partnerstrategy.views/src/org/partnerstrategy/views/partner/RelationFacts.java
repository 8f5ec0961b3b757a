/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.action.Actions;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.method.attribute.AttributeWords;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
import org.partnerstrategy.model.Attributed;
import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/** What a partner's page says of one relation, line by line. */
final class RelationFacts {

    private static final Messages MESSAGES = Messages.of(RelationFacts.class);

    private final Relation relation;
    private final Function<Relation, MaintenanceAdvice> advice;

    RelationFacts(Relation relation, Function<Relation, MaintenanceAdvice> advice) {
        this.relation = relation;
        this.advice = advice;
    }

    String goal() {
        return relation.getGoal() == null ? say("noGoal") : ElementName.of(relation.getGoal()).localized();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(money());
        lines.add(position());
        lines.add(development());
        actions().ifPresent(lines::add);
        lines.add(maintenance());
        lines.addAll(attributes(relation));
        return lines;
    }

    /** What is known of the attributes that the strategy defines, a line each. */
    static List<String> attributes(Attributed element) {
        return AttributeValues.attributes(element).stream()
                .filter(attribute -> AttributeValues.written(element, attribute).isPresent())
                .map(attribute -> say("attribute", ElementName.of(attribute),
                        AttributeWords.of(element, attribute, Locale.getDefault())))
                .toList();
    }

    private String money() {
        String forms = relation.getForms().isEmpty() ? say("noForm") : relation.getForms().stream()
                .map(form -> ElementName.of(form).localized()).distinct().collect(Collectors.joining(", "));
        return ReferenceYear.of(relation).say(relation).map(amount -> say("money", amount, capital(forms)))
                .orElse(capital(forms));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.getDefault()) + text.substring(1);
    }

    private String position() {
        return Placement.now(relation).map(now -> say(side(now.margin().wholePoints()), now.zone().label(), 
                now.position().influence().points(), now.position().dependency().points(),
                Math.abs(now.margin().wholePoints()))).orElseGet(() -> say("position.none"));
    }

    private static String side(int margin) {
        return margin == 0 ? "position.on" : margin > 0 ? "position.above" : "position.below";
    }

    private String development() {
        return relation.getDevelopment() == null ? say("development.none")
                : say("development", Directions.label(Directions.of(relation)));
    }

    private Optional<String> actions() {
        if (Actions.areMissing(relation)) {
            return Optional.of(say("actions.none"));
        }
        String names = Actions.serving(relation).stream().map(action -> ElementName.of(action).localized())
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? Optional.empty() : Optional.of(say("actions", names));
    }

    private String maintenance() {
        Maintenance maintenance = relation.getMaintenance();
        if (maintenance == null || maintenance.getRole() == MaintenanceRole.UNDECIDED) {
            MaintenanceAdvice suggested = advice.apply(relation);
            return say("maintenance.none", Term.of(suggested.role()), suggested.explanation().rule());
        }
        Message role = Term.of(maintenance.getRole());
        return maintenance.getPerson() == null ? say("maintenance.nobody", role)
                : say("maintenance", role, ElementName.of(maintenance.getPerson()));
    }

    private static String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
