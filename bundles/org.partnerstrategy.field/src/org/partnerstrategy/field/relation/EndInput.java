/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.relation;

import java.util.List;
import java.util.Optional;

import org.partnerstrategy.field.ElementNames;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/**
 * The partner or the goal of a relation, by name (handbook, step 1). A name that is not known yet makes a new one, or
 * gives another name to one that nothing else refers to: then the user mends a name.
 *
 * @param <N> partner or goal
 */
final class EndInput<N extends NamedElement> implements FieldInput<Relation> {

    private final End<N> end;
    private final ElementNames<N> names;

    EndInput(End<N> end, ElementNames<N> names) {
        this.end = end;
        this.names = names;
    }

    @Override
    public ParsedInput read(Relation relation, String text) {
        String name = Words.tidy(text);
        if (name.isEmpty()) {
            return end.of(relation).isEmpty() ? ParsedInput.unchanged()
                    : ParsedInput.refused(say(end.key() + ".needed"));
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
    private ParsedInput sameElement(Relation relation, N element, String name) {
        boolean isName = Words.key(name).equals(Words.key(element.getName()));
        return isName && end.isOnlyHere(element) ? ParsedInput.accepted(() -> element.setName(name))
                : ParsedInput.unchanged();
    }

    private ParsedInput other(Relation relation, N element) {
        if (end.isTaken(relation, element)) {
            return ParsedInput.refused(say("relation.exists", end.partnerName(relation, element),
                    end.goalName(relation, element)));
        }
        return ParsedInput.accepted(() -> end.set(relation, element));
    }

    private ParsedInput renamed(N element, String name) {
        return ParsedInput.accepted(() -> element.setName(name),
                say(end.key() + ".renamed", names.label(element)));
    }

    private ParsedInput made(Relation relation, String name) {
        return ParsedInput.accepted(() -> {
            N element = end.make(name);
            names.add(element);
            end.set(relation, element);
        }, say(end.key() + (names.proposals(name).isEmpty() ? ".new" : ".newAmong")));
    }

    @Override
    public List<String> proposals(Relation relation, String typed) {
        return names.proposals(typed);
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(EndInput.class, key, arguments);
    }
}
