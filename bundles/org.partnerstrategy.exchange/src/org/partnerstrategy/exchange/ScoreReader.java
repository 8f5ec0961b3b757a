/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.Row;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Message;

/** Reads the scores of rows, on the scale of the register (handbook, step 2). */
final class ScoreReader {

    private static final List<ColumnRole> SCORES = List.of(ColumnRole.INFLUENCE, ColumnRole.DEPENDENCY,
            ColumnRole.DESIRED_INFLUENCE,
            ColumnRole.DESIRED_DEPENDENCY);

    private final MappedColumns columns;
    private final Map<ColumnRole, Scale> scales;
    private final Findings remarks;

    private ScoreReader(MappedColumns columns, Map<ColumnRole, Scale> scales, Findings remarks) {
        this.columns = columns;
        this.scales = scales;
        this.remarks = remarks;
    }

    /** Without a scale that was given, those in headings hold; for other columns one is looked for in the scores. */
    static ScoreReader of(Register register, MappedColumns columns, Optional<Scale> given, Findings remarks) {
        return new ScoreReader(columns, given.map(ScoreReader::everywhere)
                .orElseGet(() -> recognised(register, columns, remarks)), remarks);
    }

    private static Map<ColumnRole, Scale> everywhere(Scale scale) {
        Map<ColumnRole, Scale> scales = new TreeMap<>();
        SCORES.forEach(part -> scales.put(part, scale));
        return scales;
    }

    private static Map<ColumnRole, Scale> recognised(Register register, MappedColumns columns, Findings remarks) {
        if (OwnTable.of(register).isPresent()) {
            return everywhere(Scale.POINTS);
        }
        Map<ColumnRole, Scale> headed = headed(register, columns);
        headed.values().stream().filter(scale -> !scale.equals(Scale.POINTS)).distinct()
                .forEach(scale -> remarks.add(say("scores.heading", scale.toString(), headed.keySet().stream()
                        .filter(part -> headed.get(part).equals(scale)).map(part -> heading(part, register, columns))
                        .collect(Collectors.joining(", ")))));
        SuspectedScale suspicion = suspicion(register, columns, headed.keySet());
        Optional<Scale> other = suspicion.find();
        other.ifPresent(found -> remarks.add(found.equals(Scale.WORDS) ? say("scores.words")
                : say("scores.small", suspicion.highest().orElseThrow().toPlainString(), found.toString(),
                        found.lowest(), found.highest())));
        Map<ColumnRole, Scale> scales = everywhere(other.orElse(Scale.POINTS));
        scales.putAll(headed);
        return scales;
    }

    /** The scales that headings of scores name. */
    private static Map<ColumnRole, Scale> headed(Register register, MappedColumns columns) {
        Map<ColumnRole, Scale> headed = new TreeMap<>();
        SCORES.stream().filter(columns.indices()::containsKey).forEach(part ->
                Scale.namedIn(heading(part, register, columns)).ifPresent(scale -> headed.put(part, scale)));
        return headed;
    }

    private static String heading(ColumnRole part, Register register, MappedColumns columns) {
        return register.columns().get(columns.indices().get(part));
    }

    private static SuspectedScale suspicion(Register register, MappedColumns columns, Set<ColumnRole> headed) {
        List<ColumnRole> mapped = SCORES.stream()
                .filter(part -> columns.indices().containsKey(part) && !headed.contains(part)).toList();
        if (mapped.isEmpty()) {
            return new SuspectedScale(List.of());
        }
        List<String> texts = new ArrayList<>();
        for (Row row : register.rows()) {
            mapped.stream().map(part -> columns.text(part, row)).filter(text -> !text.isEmpty()).forEach(texts::add);
        }
        return new SuspectedScale(texts);
    }

    /** The scale that scores seem to have, other than points; none where headings name it, or they can be points. */
    static Optional<Scale> suspected(Register register, MappedColumns columns) {
        return OwnTable.of(register).isPresent() ? Optional.empty()
                : suspicion(register, columns, headed(register, columns).keySet()).find()
                        .filter(scale -> !scale.equals(Scale.POINTS));
    }

    Map<ColumnRole, Score> read(Row row) {
        Map<ColumnRole, Score> scores = new TreeMap<>();
        for (ColumnRole part : SCORES) {
            Scale scale = scales.get(part);
            String text = columns.text(part, row);
            Optional<Score> score = text.isEmpty() ? Optional.empty() : scale.read(text);
            score.ifPresent(known -> scores.put(part, known));
            if (score.isEmpty() && !text.isEmpty()) {
                remarks.add(say("score.unreadable", part.label(), scale.toString()), text, row.number());
            }
        }
        return scores;
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(ScoreReader.class, key, arguments);
    }
}
