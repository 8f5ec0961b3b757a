/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.compare.ElementWords;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;

/**
 * Says conflicts in the words of the method.
 *
 * @param base the words of the version of which both were made
 * @param ours the words of the own version
 * @param theirs the words of the other version
 */
public record ConflictWords(ElementWords base, ElementWords ours, ElementWords theirs) {

    /** Those of three versions in a language. */
    public static ConflictWords of(PartnerStrategy base, PartnerStrategy ours, PartnerStrategy theirs,
            Locale language) {
        return new ConflictWords(ElementWords.of(base, language), ElementWords.of(ours, language),
                ElementWords.of(theirs, language));
    }

    /** What is to be told of each conflict. */
    public List<ConflictRow> rows(List<Conflict> conflicts) {
        return conflicts.stream().map(this::row).toList();
    }

    /** What is to be told of a conflict. */
    public ConflictRow row(Conflict conflict) {
        ElementWords words = conflict.ours().isPresent() ? ours : conflict.theirs().isPresent() ? theirs : base;
        Identified element = conflict.element();
        Identified owner = ElementWords.owner(element);
        String field = conflict.kind() == ConflictKind.RULE ? conflict.key().feature()
                : ElementWords.key(element, conflict.feature());
        return new ConflictRow(conflict.kind(), owner.eClass().getName(), words.type(owner), owner.getId(),
                words.path(owner), field, words.title(element, conflict.feature()),
                said(conflict, conflict.base(), base), told(conflict, Side.OURS), told(conflict, Side.THEIRS),
                conflict.taken());
    }

    private String told(Conflict conflict, Side side) {
        ElementWords words = side == Side.OURS ? ours : theirs;
        Optional<Identified> element = side == Side.OURS ? conflict.ours() : conflict.theirs();
        if (conflict.kind() == ConflictKind.DELETE) {
            return element.isEmpty() ? say("removed", words) : changes(conflict, words);
        }
        if (conflict.kind() == ConflictKind.MOVE && !conflict.changes().isEmpty()) {
            return moves(conflict, words);
        }
        return conflict.rule().map(rule -> rule.in(words.language())).orElseGet(() -> said(conflict, element, words));
    }

    private static String said(Conflict conflict, Optional<Identified> element, ElementWords words) {
        return switch (conflict.kind()) {
        case CHANGE -> element.map(one -> words.said(one, conflict.feature().orElseThrow())).orElse("");
        case MOVE -> element.map(one -> words.path(ElementWords.owner((Identified) one.eContainer()))).orElse("");
        default -> "";
        };
    }

    /** Of elements that are within each other by what both did: where each is in one version. */
    private static String moves(Conflict conflict, ElementWords words) {
        return conflict.changes().stream().map(Touch::element)
                .filter(element -> EcoreUtil.getRootContainer(element) == words.strategy()).map(words::path)
                .collect(Collectors.joining("; "));
    }

    private String changes(Conflict conflict, ElementWords words) {
        String changes = conflict.changes().stream().map(touch -> change(touch, words)).distinct()
                .collect(Collectors.joining("; "));
        return changes.isEmpty() ? say("changed", words) : changes;
    }

    /** What was changed; of another element that now refers to what was removed, also which element it is. */
    private static String change(Touch touch, ElementWords words) {
        Identified owner = ElementWords.owner(touch.element());
        String value = touch.feature().map(feature -> words.title(touch.element(), touch.feature()) + ": "
                + words.said(touch.element(), feature)).orElseGet(() -> words.type(touch.element()));
        return value + " (" + words.path(owner) + ")";
    }

    private static String say(String key, ElementWords words) {
        return Message.of(ConflictRow.class, key).in(words.language());
    }
}
