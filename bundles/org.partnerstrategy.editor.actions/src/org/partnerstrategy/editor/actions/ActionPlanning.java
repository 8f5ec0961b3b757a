/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.action.ActionKind;
import org.partnerstrategy.method.action.NewAction;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;

/** Adds actions of the catalogue to a strategy, each as one step that can be undone. */
final class ActionPlanning {

    private static final Messages MESSAGES = Messages.of(ActionPlanning.class);

    private final StrategyDocument document;

    ActionPlanning(StrategyDocument document) {
        this.document = document;
    }

    /** Adds an action for one relation, or an instrument for several. */
    Action plan(ActionKind kind, List<Relation> relations) {
        return add(kind, () -> NewAction.of(kind, relations, Locale.getDefault()));
    }

    /** Adds an action for a goal as a whole. */
    Action plan(ActionKind kind, Goal goal) {
        return add(kind, () -> NewAction.of(kind, goal, Locale.getDefault()));
    }

    private Action add(ActionKind kind, Supplier<Action> create) {
        Action[] added = new Action[1];
        // Made within the edit: the relations refer to their actions, which must be undone as well.
        document.edit(MESSAGES.message("edit.add", kind.label()), () -> {
            added[0] = create.get();
            document.strategy().getActions().add(added[0]);
        });
        return added[0];
    }

    /** Lets an action serve exactly these relations. */
    void serve(Action action, List<Relation> relations) {
        document.edit(MESSAGES.message("edit.serve", ElementName.of(action)), () -> {
            action.getRelations().retainAll(relations);
            relations.stream().filter(relation -> !action.getRelations().contains(relation))
                    .forEach(action.getRelations()::add);
        });
    }
}
