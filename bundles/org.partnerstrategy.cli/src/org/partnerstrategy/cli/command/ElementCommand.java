/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;

/** A command on one element of a strategy: a relation by its goal and partner, any other by its name or identity. */
abstract class ElementCommand extends StrategyCommand {

    /** In which fields of a strategy are read and typed. */
    final FieldContext context(PartnerStrategy strategy) {
        return new FieldContext(() -> strategy, language());
    }

    /**
     * The name among the words behind the kind: the one that is no value.
     *
     * @throws BadInputException when there is another one, as when a name was not put in quotes
     */
    static Optional<String> name(List<String> words) {
        List<String> names = words.stream().filter(word -> !FieldValues.isValue(word)).toList();
        if (names.size() > 1) {
            throw problem("element.words", names.get(1));
        }
        return names.stream().findFirst();
    }

    /**
     * The element that is named.
     *
     * @throws BadInputException when there is none, or more than one
     */
    static EObject element(PartnerStrategy strategy, ElementKind kind, List<String> words, NamedRelation relation) {
        if (!kind.isOfRelations()) {
            return named(strategy, kind, words);
        }
        refuseNames(words);
        return relation.in(strategy);
    }

    /** A relation has no name, and a strategy as a whole needs none. */
    static void refuseNames(List<String> words) {
        name(words).ifPresent(word -> {
            throw problem("element.words", word);
        });
    }

    /** The element with the name among the words; its kind is not that of relations. */
    static EObject named(PartnerStrategy strategy, ElementKind kind, List<String> words) {
        String wanted = name(words).orElseThrow(() -> problem("element.unnamed", kind.label()));
        return new StrategyIndex(strategy).named(
                kind.elements(strategy).stream().map(NamedElement.class::cast).toList(), wanted, kind.label());
    }

    static BadInputException problem(String key, Object... arguments) {
        return new BadInputException(Message.of(ElementCommand.class, key, arguments));
    }

    /** Tells what was done, after what is remarkable. */
    final Runnable told(List<Message> remarks, String key, Object... arguments) {
        return () -> {
            remarks.forEach(remark -> err().println(remark.in(language())));
            say(key, arguments);
        };
    }
}
