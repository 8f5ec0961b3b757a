/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.journal;

import java.util.Optional;

import org.partnerstrategy.method.Position;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/** How an entry is written in one line. */
record Line(JournalEntry.Kind kind, String subject, String relation, String text, Integer dependency, Integer influence,
        long number, boolean undo) {

    private static final Gson JSON = new Gson();

    static String of(JournalEntry entry) {
        return JSON.toJson(new Line(entry.kind(), entry.subject(), entry.relation(), entry.text(),
                entry.position().map(position -> position.dependency().points()).orElse(null),
                entry.position().map(position -> position.influence().points()).orElse(null), entry.number(),
                entry.undo()));
    }

    /** The entry in a line; none when it is damaged. */
    static Optional<JournalEntry> read(String text) {
        try {
            Line line = JSON.fromJson(text, Line.class);
            if (line == null || line.kind == null || line.subject == null || line.relation == null
                    || line.text == null) {
                return Optional.empty();
            }
            return Optional.of(new JournalEntry(line.kind, line.subject, line.relation, line.text,
                    line.dependency == null || line.influence == null ? Optional.empty()
                            : Optional.of(Position.of(line.dependency, line.influence)),
                    line.number, line.undo));
        } catch (JsonParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
