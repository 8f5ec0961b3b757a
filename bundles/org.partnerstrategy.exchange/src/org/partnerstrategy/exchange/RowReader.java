/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.partnerstrategy.exchange.register.Row;
import org.partnerstrategy.field.feature.DirectionNames;
import org.partnerstrategy.field.feature.ValueText;
import org.partnerstrategy.field.feature.Vocabulary;
import org.partnerstrategy.field.text.FormName;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.text.Message;

/** Reads what a row says. A value that cannot be understood is left out, and remarked. */
final class RowReader {

    private static final List<ColumnRole> CHOSEN = ColumnRole.values().stream()
            .filter(part -> part.choices().isPresent()).toList();
    /** What people write in several lines. */
    private static final Set<ColumnRole> IN_LINES = ColumnRole.values().stream()
            .filter(part -> part.isText() || part.equals(ColumnRole.EXPERIENCE)).collect(Collectors.toSet());

    private final MappedColumns columns;
    private final OfAllRows ofAllRows;
    private final AmountReader amounts;
    private final ScoreReader scores;
    private final Findings remarks;

    /**
     * What holds for all rows that do not say it themselves.
     *
     * @param forms the forms of the relations
     * @param year the year of the amounts
     */
    record OfAllRows(List<FormName> forms, Optional<Year> year) {
    }

    RowReader(MappedColumns columns, OfAllRows ofAllRows, AmountReader amounts, ScoreReader scores, Findings remarks) {
        this.columns = columns;
        this.ofAllRows = ofAllRows;
        this.amounts = amounts;
        this.scores = scores;
        this.remarks = remarks;
    }

    RegisterEntry read(Row row) {
        List<FormName> forms = FormName.parse(columns.text(ColumnRole.FORM, row));
        return new RegisterEntry(row.number(), texts(row), forms.isEmpty() ? ofAllRows.forms() : forms,
                amounts.read(row, year(row)), choices(row), scores.read(row),
                understood(ColumnRole.DIRECTIONS, row, DirectionNames.parse(columns.text(ColumnRole.DIRECTIONS, row))),
                attributes(row));
    }

    /** What the row says of which there are only a few values, without those that say nothing. */
    private Map<ColumnRole, Enumerator> choices(Row row) {
        Map<ColumnRole, Enumerator> choices = new TreeMap<>();
        for (ColumnRole part : CHOSEN) {
            Vocabulary words = Vocabulary.of(part.choices().orElseThrow());
            understood(part, row, words.meaning(columns.text(part, row)))
                    .filter(value -> !ValueText.saysNothing(value)).ifPresent(value -> choices.put(part, value));
        }
        return choices;
    }

    private Optional<Year> year(Row row) {
        String text = columns.text(ColumnRole.YEAR, row);
        Optional<Year> year = understood(ColumnRole.YEAR, row, YearText.parse(text));
        if (YearText.spansTwo(text)) {
            remarks.add(say("year.spanning"), text, row.number());
        }
        return year.or(ofAllRows::year);
    }

    private Map<AttributeColumn, String> attributes(Row row) {
        Map<AttributeColumn, String> texts = new LinkedHashMap<>();
        columns.attributes().forEach((column, index) -> {
            String text = Words.tidyLines(row.cell(index).text());
            if (Words.haveForbiddenCharacters(row.cell(index).text())) {
                remarks.add(say("value.characters", column.attribute()), text, row.number());
            }
            if (!text.isEmpty()) {
                texts.put(column, text);
            }
        });
        return texts;
    }

    private Map<ColumnRole, String> texts(Row row) {
        Map<ColumnRole, String> texts = new TreeMap<>();
        for (ColumnRole part : columns.indices().keySet()) {
            if (Words.haveForbiddenCharacters(columns.cell(part, row).text())) {
                remarks.add(say("value.characters", part.label()), columns.text(part, row), row.number());
            }
            String text = IN_LINES.contains(part) ? Words.tidyLines(columns.cell(part, row).text())
                    : columns.text(part, row);
            if (!text.isEmpty()) {
                texts.put(part, text);
            }
        }
        return texts;
    }

    private <T> Optional<T> understood(ColumnRole part, Row row, Optional<T> value) {
        String text = columns.text(part, row);
        if (value.isEmpty() && !text.isEmpty()) {
            remarks.add(say("value.unreadable", part.label()), text, row.number());
        }
        return value;
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(RowReader.class, key, arguments);
    }
}
