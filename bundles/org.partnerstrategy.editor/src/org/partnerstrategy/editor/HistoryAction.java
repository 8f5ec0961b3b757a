package org.partnerstrategy.editor;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.Action;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editing.StrategyDocument;

/** Undoes or redoes the last change of a document, and says which it is. */
final class HistoryAction extends Action {

    private final StrategyDocument document;
    private final String key;
    private final Predicate<CommandStack> possible;
    private final Function<CommandStack, Command> next;
    private final Consumer<CommandStack> go;

    private final CommandStackListener listener = event -> update();
    private final DocumentListener moves = new DocumentListener() {

        @Override
        public void replaced() {
            follow();
        }

        @Override
        public void stateChanged() {
            update();
        }
    };

    private CommandStack history;

    private HistoryAction(StrategyDocument document, String key, Predicate<CommandStack> possible,
            Function<CommandStack, Command> next, Consumer<CommandStack> go) {
        this.document = document;
        this.history = document.domain().getCommandStack();
        this.key = key;
        this.possible = possible;
        this.next = next;
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

    void dispose() {
        document.removeListener(moves);
        history.removeCommandStackListener(listener);
    }

    static HistoryAction undo(StrategyDocument document) {
        return new HistoryAction(document, "undo", CommandStack::canUndo, CommandStack::getUndoCommand,
                CommandStack::undo);
    }

    static HistoryAction redo(StrategyDocument document) {
        return new HistoryAction(document, "redo", CommandStack::canRedo, CommandStack::getRedoCommand,
                CommandStack::redo);
    }

    private void update() {
        if (document.isTyping()) {
            // Undo takes back what is being typed first; there is nothing to be done again meanwhile.
            setEnabled(key.equals("undo"));
            setText(Texts.of(key + (isEnabled() ? ".typing" : ".none")));
            return;
        }
        boolean now = possible.test(history);
        setEnabled(now);
        setText(now ? Texts.of(key, next.apply(history).getLabel()) : Texts.of(key + ".none"));
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
