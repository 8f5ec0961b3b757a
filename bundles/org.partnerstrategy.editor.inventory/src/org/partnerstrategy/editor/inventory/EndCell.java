package org.partnerstrategy.editor.inventory;

import java.util.List;
import java.util.Optional;

import org.partnerstrategy.exchange.Words;
import org.partnerstrategy.exchange.cell.CellChange;
import org.partnerstrategy.exchange.cell.CellEditing;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;

/**
 * The partner or the goal of a relation, by name (handbook, step 1). A name that is not known yet makes a new one, or
 * gives another name to one that nothing else refers to: then the user mends a name.
 *
 * @param <N> partner or goal
 */
final class EndCell<N extends NamedElement> implements CellEditing<Relation> {

    private static final Messages MESSAGES = Messages.of(EndCell.class);

    private final End<N> end;
    private final Names<N> names;

    EndCell(End<N> end, Names<N> names) {
        this.end = end;
        this.names = names;
    }

    @Override
    public CellChange read(Relation relation, String text) {
        String name = Words.tidy(text);
        if (name.isEmpty()) {
            return end.of(relation).isEmpty() ? CellChange.accepted(() -> { })
                    : CellChange.refused(MESSAGES.text(end.key() + ".needed"));
        }
        Optional<N> known = names.find(name);
        if (known.isPresent()) {
            return known.equals(end.of(relation)) ? sameElement(relation, known.get(), name)
                    : other(relation, known.get());
        }
        Optional<N> own = end.of(relation).filter(end::isOnlyHere);
        return own.isPresent() ? renamed(own.get(), name) : made(relation, name);
    }

    /** Only the writing differs, such as capitals. */
    private CellChange sameElement(Relation relation, N element, String name) {
        boolean isName = Words.key(name).equals(Words.key(element.getName()));
        return isName && end.isOnlyHere(element) ? CellChange.accepted(() -> element.setName(name))
                : CellChange.accepted(() -> { });
    }

    private CellChange other(Relation relation, N element) {
        if (end.isTaken(relation, element)) {
            return CellChange.refused(MESSAGES.text("relation.exists", end.partner(relation, element),
                    end.goal(relation, element)));
        }
        return CellChange.accepted(() -> end.set(relation, element));
    }

    private CellChange renamed(N element, String name) {
        return CellChange.accepted(() -> element.setName(name),
                MESSAGES.text(end.key() + ".renamed", names.label(element)));
    }

    private CellChange made(Relation relation, String name) {
        return CellChange.accepted(() -> {
            N element = end.make(name);
            names.add(element);
            end.set(relation, element);
        }, MESSAGES.text(end.key() + (names.proposals(name).isEmpty() ? ".new" : ".newAmong")));
    }

    @Override
    public List<String> proposals(Relation relation, String typed) {
        return names.proposals(typed);
    }
}
