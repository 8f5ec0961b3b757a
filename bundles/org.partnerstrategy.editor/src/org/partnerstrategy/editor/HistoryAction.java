/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Display;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.text.Messages;

/** Undoes or redoes the last change of a document, and says which it is: in the editor, and in diagrams alike. */
public final class HistoryAction extends Action {

    private static final Messages MESSAGES = Messages.of(HistoryAction.class);

    private final StrategyDocument document;
    private final String key;
    private final Function<StrategyDocument, Optional<String>> next;
    private final Predicate<CommandStack> possible;
    private final Consumer<CommandStack> go;

    private final CommandStackListener listener = event -> update();
    private final DocumentListener moves = new DocumentListener() {

        @Override
        public void replaced() {
            follow();
        }

        /** A step of a diagram is in the history only after its changes were told. */
        @Override
        public void changed(Set<EObject> elements) {
            Display.getDefault().asyncExec(HistoryAction.this::update);
        }

        @Override
        public void stateChanged() {
            update();
        }
    };

    private CommandStack history;
    private boolean disposed;

    private HistoryAction(StrategyDocument document, String key, Function<StrategyDocument, Optional<String>> next,
            Predicate<CommandStack> possible, Consumer<CommandStack> go) {
        this.document = document;
        this.history = document.domain().getCommandStack();
        this.key = key;
        this.next = next;
        this.possible = possible;
        this.go = go;
        history.addCommandStackListener(listener);
        document.addListener(moves);
        update();
    }

    /** A document that moves into a modelling session gets another history. */
    private void follow() {
        history.removeCommandStackListener(listener);
        history = document.domain().getCommandStack();
        history.addCommandStackListener(listener);
        update();
    }

    /** Follows the document no more. */
    public void dispose() {
        disposed = true;
        document.removeListener(moves);
        history.removeCommandStackListener(listener);
    }

    /** The action that takes back the last change of a document. */
    public static HistoryAction undo(StrategyDocument document) {
        return new HistoryAction(document, "undo", StrategyDocument::undoable, CommandStack::canUndo,
                CommandStack::undo);
    }

    /** The action that makes a change again that was taken back. */
    public static HistoryAction redo(StrategyDocument document) {
        return new HistoryAction(document, "redo", StrategyDocument::redoable, CommandStack::canRedo,
                CommandStack::redo);
    }

    private void update() {
        if (disposed) {
            return;
        }
        if (document.isTyping()) {
            // Undo takes back what is being typed first; there is nothing to be done again meanwhile.
            setEnabled(key.equals("undo"));
            setText(MESSAGES.text(key + (isEnabled() ? ".typing" : ".none")));
            return;
        }
        Optional<String> step = possible.test(history) ? next.apply(document) : Optional.empty();
        setEnabled(possible.test(history));
        setText(step.map(label -> MESSAGES.text(key, label)).orElseGet(() -> MESSAGES.text(key + ".none")));
    }

    @Override
    public void run() {
        if (document.isTyping()) {
            document.discardPending();
        } else if (possible.test(history)) {
            go.accept(history);
        }
    }
}
