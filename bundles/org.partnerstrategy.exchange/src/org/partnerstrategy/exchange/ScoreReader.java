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
import java.util.TreeMap;

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
    private final Scale scale;
    private final Findings remarks;

    private ScoreReader(MappedColumns columns, Scale scale, Findings remarks) {
        this.columns = columns;
        this.scale = scale;
        this.remarks = remarks;
    }

    /** Without a scale that was given, one is looked for in the scores, and remarked. */
    static ScoreReader of(Register register, MappedColumns columns, Optional<Scale> given, Findings remarks) {
        return new ScoreReader(columns, given.orElseGet(() -> recognised(register, columns, remarks)), remarks);
    }

    private static Scale recognised(Register register, MappedColumns columns, Findings remarks) {
        if (OwnTable.of(register).isPresent()) {
            return Scale.POINTS;
        }
        Optional<Scale> headed = headed(register, columns);
        if (headed.isPresent()) {
            headed.filter(scale -> !scale.equals(Scale.POINTS))
                    .ifPresent(scale -> remarks.add(say("scores.heading", scale.toString())));
            return headed.get();
        }
        SuspectedScale suspicion = suspicion(register, columns);
        Optional<Scale> other = suspicion.find();
        other.ifPresent(found -> remarks.add(found.equals(Scale.WORDS) ? say("scores.words")
                : say("scores.small", suspicion.highest().orElseThrow().toPlainString(), found.toString(),
                        found.lowest(), found.highest())));
        return other.orElse(Scale.POINTS);
    }

    /** The scale that all headings of scores name. */
    private static Optional<Scale> headed(Register register, MappedColumns columns) {
        List<Optional<Scale>> named = SCORES.stream().filter(columns.indices()::containsKey)
                .map(part -> Scale.namedIn(register.columns().get(columns.indices().get(part)))).distinct().toList();
        return named.size() == 1 ? named.getFirst() : Optional.empty();
    }

    private static SuspectedScale suspicion(Register register, MappedColumns columns) {
        List<ColumnRole> mapped = SCORES.stream().filter(columns.indices()::containsKey).toList();
        if (mapped.isEmpty()) {
            return new SuspectedScale(List.of());
        }
        List<String> texts = new ArrayList<>();
        for (Row row : register.rows()) {
            mapped.stream().map(part -> columns.text(part, row)).filter(text -> !text.isEmpty()).forEach(texts::add);
        }
        return new SuspectedScale(texts);
    }

    /** The scale that scores seem to have, other than points; none where they can be points or there are none. */
    static Optional<Scale> suspected(Register register, MappedColumns columns) {
        return OwnTable.of(register).isPresent() ? Optional.empty()
                : headed(register, columns).or(() -> suspicion(register, columns).find())
                        .filter(scale -> !scale.equals(Scale.POINTS));
    }

    Map<ColumnRole, Score> read(Row row) {
        Map<ColumnRole, Score> scores = new TreeMap<>();
        for (ColumnRole part : SCORES) {
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
