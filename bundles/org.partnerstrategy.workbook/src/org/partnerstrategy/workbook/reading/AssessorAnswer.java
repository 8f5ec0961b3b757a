/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;

/**
 * What an assessor typed about one relation.
 *
 * @param sheet in which it stands
 * @param row the row as the spreadsheet counts it
 * @param relation the relation, of the strategy that is changed
 * @param review at which it is recorded; none when the first one is still to begin
 * @param typed what was typed, by column; empty texts for what was taken away
 * @param fields how it is understood
 */
record AssessorAnswer(AnsweredSheet sheet, int row, Relation relation, Optional<Review> review,
        Map<ReturnedColumn, String> typed, FieldContext fields) {

    /** About what it is: two answers about the same must not say different things. */
    List<Object> subject() {
        return List.of(Words.key(sheet.assessor()), relation, review);
    }

    /** What was typed, by the keys of the columns. */
    Map<String, String> said() {
        return typed.entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue));
    }
}
