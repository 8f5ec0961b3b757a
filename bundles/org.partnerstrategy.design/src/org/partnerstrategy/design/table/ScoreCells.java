/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.field.Inputs;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Messages;

/**
 * Scores that are typed into one cell. They hold at the newest review, as when a marker is dragged (handbook, step 2).
 */
final class ScoreCells {

    private static final Messages MESSAGES = Messages.of(ScoreCells.class);

    private static final Pattern PAIR = Pattern.compile("(\\d+)\\s*[/;, ]\\s*(\\d+)");

    private ScoreCells() {
    }

    /** Influence and dependency together, with a slash between. */
    static ParsedInput readPlace(Relation relation, String text) {
        Matcher pair = PAIR.matcher(text);
        if (pair.matches()) {
            Optional<Score> influence = Inputs.score(pair.group(1));
            Optional<Score> dependency = Inputs.score(pair.group(2));
            if (influence.isPresent() && dependency.isPresent()) {
                return ParsedInput.accepted(() -> PlacedNode.CURRENT.move(relation,
                        new Position(dependency.get(), influence.get())));
            }
        }
        return text.isEmpty() ? ParsedInput.accepted(() -> Placing.withdraw(relation))
                : ParsedInput.refused(MESSAGES.message("place.wrong", text));
    }
}
