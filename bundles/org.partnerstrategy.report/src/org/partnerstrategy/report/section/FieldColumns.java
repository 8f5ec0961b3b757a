/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.report.Content.Column;
import org.partnerstrategy.report.ReportRequest;

/**
 * The columns of a table: most tell a field of the element of their row, as readers on paper want it.
 *
 * @param <E> the kind of element
 */
final class FieldColumns<E> {

    private final FieldContext context;
    private final ReportWords words;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<E, String>> cells = new ArrayList<>();

    FieldColumns(ReportRequest request, ReportWords words) {
        this.context = new FieldContext(request::strategy, words.language());
        this.words = words;
    }

    /** Within which fields are read. */
    FieldContext context() {
        return context;
    }

    /** A field under its own title; nothing is said where nothing is known. */
    FieldColumns<E> add(Field<E> field) {
        return add(field, Column.words(field.title(words.language())), "");
    }

    /** A field under that heading; nothing is said where nothing is known. */
    FieldColumns<E> add(Field<E> field, Column heading) {
        return add(field, heading, "");
    }

    /**
     * A field under that heading.
     *
     * @param none what is said where nothing is known, not even aside
     */
    FieldColumns<E> add(Field<E> field, Column heading, String none) {
        return add(heading, element -> text(field, element, none));
    }

    /** What is worked out for a table alone. */
    FieldColumns<E> add(Column heading, Function<E, String> cell) {
        columns.add(heading);
        cells.add(cell);
        return this;
    }

    private String text(Field<E> field, E element, String none) {
        String said = field.value(element, context).map(value -> switch (value) {
        case BigDecimal euro -> words.euro(euro);
        case LocalDate day -> words.shortDay(day);
        case EObject other -> words.name(other);
        default -> field.text(element, context).strip();
        }).orElseGet(() -> field.aside(element, context));
        return said.isEmpty() ? none : said;
    }

    /** The headings. */
    List<Column> headings() {
        return List.copyOf(columns);
    }

    /** The cells of an element. */
    List<String> row(E element) {
        return cells.stream().map(cell -> cell.apply(element)).toList();
    }
}
