/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.grid.GridSource;

/** The actions of a subject; one that is typed into the last row is added for the subject. */
final class ActionSource implements GridSource<Action> {

    private static final Messages MESSAGES = Messages.of(ActionSource.class);

    private final StrategyDocument document;
    private final Supplier<Optional<ActionSubject>> subject;

    ActionSource(StrategyDocument document, Supplier<Optional<ActionSubject>> subject) {
        this.document = document;
        this.subject = subject;
    }

    @Override
    public List<Action> rows() {
        return subject.get().map(ActionSubject::actions).orElse(List.of());
    }

    @Override
    public StrategyDocument document() {
        return document;
    }

    @Override
    public Optional<Action> draft() {
        return Optional.of(PartnerStrategyFactory.eINSTANCE.createAction());
    }

    @Override
    public String draftHint() {
        return MESSAGES.text("action.hint");
    }

    @Override
    public void add(Action draft) {
        subject.get().ifPresent(some -> {
            switch (some) {
            case ActionSubject.OneRelation one -> {
                draft.getRelations().add(one.relation());
                if (draft.getDirections().isEmpty()) {
                    draft.getDirections().addAll(one.directions());
                }
            }
            case ActionSubject.WholeGoal whole -> draft.setGoal(whole.whole());
            case ActionSubject.Nothing nothing -> {
                // It serves nothing yet either.
            }
            }
            if (draft.getOwner() == null) {
                some.goal().ifPresent(goal -> draft.setOwner(goal.getOwner()));
            }
        });
        document.strategy().getActions().add(draft);
    }

    @Override
    public boolean canDelete() {
        return true;
    }

    @Override
    public void delete(List<Action> actions) {
        EcoreUtil.deleteAll(actions, true);
    }
}
