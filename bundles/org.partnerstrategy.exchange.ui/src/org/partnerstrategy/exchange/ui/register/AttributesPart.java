/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.exchange.AttributeColumn;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;

/**
 * Which columns go to the attributes that the strategy defines, and which of the others become new ones. It stands in
 * rows of a form with three columns.
 */
final class AttributesPart {

    private static final Messages MESSAGES = Messages.of(AttributesPart.class);

    private static final List<AttributeSubject> SUBJECTS = List.of(AttributeSubject.RELATION, AttributeSubject.PARTNER);

    private final Composite form;
    private final Supplier<PartnerStrategy> strategy;
    private final Control next;
    private final List<Control> made = new ArrayList<>();
    private final Map<CustomAttribute, AttributeRow> known = new LinkedHashMap<>();
    private final Map<AttributeColumn, AttributeRow> added = new LinkedHashMap<>();
    private Register register;

    /**
     * @param next what stands below it in the form
     */
    AttributesPart(Composite form, Control next, Supplier<PartnerStrategy> strategy) {
        this.form = form;
        this.next = next;
        this.strategy = strategy;
    }

    void show(Register shown, Mapping mapping) {
        register = shown;
        made.forEach(Control::dispose);
        made.clear();
        int before = form.getChildren().length;
        known.clear();
        added.clear();
        List<CustomAttribute> attributes = strategy.get().getAttributes().stream()
                .filter(attribute -> attribute.getName() != null).toList();
        if (!attributes.isEmpty()) {
            heading("attributes.known");
            attributes.forEach(attribute -> showKnown(attribute, mapping));
        }
        List<String> free = shown.columns().stream().filter(column -> !mapping.columns().containsValue(column)
                && find(mapping, column).filter(this::isKnown).isEmpty()).toList();
        if (!free.isEmpty()) {
            heading("attributes.new");
            free.forEach(column -> showFree(column, find(mapping, column)));
        }
        Stream.of(form.getChildren()).skip(before).forEach(made::add);
        made.forEach(control -> control.moveAbove(next));
    }

    private void heading(String key) {
        Label heading = new Label(form, SWT.NONE);
        heading.setText(MESSAGES.text(key));
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 6).applyTo(heading);
    }

    private static Optional<AttributeColumn> find(Mapping mapping, String column) {
        return mapping.attributes().stream().filter(one -> one.column().equals(column)).findFirst();
    }

    private boolean isKnown(AttributeColumn column) {
        return AttributeDefinition.find(strategy.get(), column.attribute()).isPresent();
    }

    private void showKnown(CustomAttribute attribute, Mapping mapping) {
        List<String> choices = new ArrayList<>(List.of(MESSAGES.text("part.none")));
        choices.addAll(register.columns());
        int chosen = mapping.attributes().stream()
                .filter(one -> AttributeDefinition.find(strategy.get(), one.attribute()).orElse(null) == attribute)
                .mapToInt(one -> choices.indexOf(one.column())).findFirst().orElse(0);
        AttributeRow row = new AttributeRow(form, attribute.getName(), choices, chosen);
        Runnable samples = () -> row.showSamples(
                row.chosen() == 0 ? "" : ColumnValues.samples(register, choices.get(row.chosen())));
        row.onChange(samples);
        samples.run();
        known.put(attribute, row);
    }

    private void showFree(String column, Optional<AttributeColumn> mapped) {
        List<String> choices = Stream.concat(Stream.of("leave"), SUBJECTS.stream().map(AttributeSubject::getLiteral))
                .map(key -> MESSAGES.text("attributes.as." + key)).toList();
        AttributeRow row = new AttributeRow(form, column, choices,
                mapped.map(one -> SUBJECTS.indexOf(one.subject()) + 1).orElse(0));
        row.showSamples(ColumnValues.samples(register, column));
        added.put(mapped.orElse(new AttributeColumn(column, AttributeSubject.RELATION, column)), row);
    }

    /**
     * What the user chose.
     *
     * @param taken the columns that play a part, and become no attribute
     */
    List<AttributeColumn> chosen(Collection<String> taken) {
        List<AttributeColumn> chosen = new ArrayList<>();
        known.forEach((attribute, row) -> {
            if (row.chosen() > 0) {
                chosen.add(new AttributeColumn(attribute.getName(), attribute.getSubject(),
                        register.columns().get(row.chosen() - 1)));
            }
        });
        added.forEach((column, row) -> {
            if (row.chosen() > 0 && !taken.contains(column.column())) {
                chosen.add(new AttributeColumn(column.attribute(), SUBJECTS.get(row.chosen() - 1), column.column()));
            }
        });
        return chosen;
    }
}
