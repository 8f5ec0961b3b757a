/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.gesture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.change.Deciding;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;

/** What can be done with selected relations, each as one step that can be undone (handbook, steps 2 and 3). */
public final class Edits {

    private static final Messages MESSAGES = Messages.of(Edits.class);

    private final StrategyDocument document;

    /** Edits a document. */
    public Edits(StrategyDocument document) {
        this.document = document;
    }

    /** Puts relations at a position. */
    public void place(List<Relation> relations, Position position) {
        Placing placing = new Placing(LocalDate.now());
        edit("place.all", relations, relation -> placing.place(relation, position));
    }

    /** Takes back where relations are now; they are to be placed again, or are where an earlier review put them. */
    public void withdrawPlace(List<Relation> relations) {
        edit("unplace", relations, Placing::withdraw);
    }

    /** Adds a direction, or takes it away when all of them have it already. */
    public void toggle(List<Relation> relations, Direction direction) {
        boolean all = relations.stream().allMatch(relation -> Directions.of(relation).contains(direction));
        edit("toggle", relations, relation -> {
            if (all || !Directions.of(relation).contains(direction)) {
                Deciding.toggle(relation, direction);
            }
        });
    }

    /** Decides to keep relations as they are. */
    public void keep(List<Relation> relations) {
        edit("keep", relations, relation -> Deciding.decide(relation, Set.of()));
    }

    /** Takes back what was decided for relations. */
    public void withdrawDecision(List<Relation> relations) {
        edit("undecide", relations, Deciding::withdraw);
    }

    /** Decides for what the advice suggests. */
    public void adopt(List<Relation> relations) {
        edit("adopt", relations, relation -> MethodWithPlugIns.installed().advice().advise(relation)
                .ifPresent(advice -> Deciding.decide(relation, advice.directions())));
    }

    private void edit(String key, List<Relation> relations, Consumer<Relation> change) {
        Optional<Relation> only = Optional.of(relations).filter(all -> all.size() == 1).map(List::getFirst);
        if (!relations.isEmpty()) {
            document.edit(only.map(relation -> MESSAGES.message("edit." + key, HoverCard.name(relation)))
                    .orElseGet(() -> MESSAGES.message("edit." + key + ".many", relations.size())),
                    () -> relations.forEach(change));
        }
    }
}
