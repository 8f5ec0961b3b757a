/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

import java.util.Locale;

import org.partnerstrategy.compare.ElementWords;
import org.partnerstrategy.model.text.Message;

/**
 * A conflict as people and programs read it.
 *
 * @param kind what kind it is
 * @param type the class of the metamodel, such as "Relation"
 * @param typeTitle what people call that
 * @param id the identity of the element
 * @param object what people call the element, with the elements within which it is
 * @param field the feature, such as "scheme" or "amounts.euro", or the rule that is broken; empty when the whole
 *        element is disputed
 * @param title what people call the field; empty when the whole element is disputed
 * @param base the value before both; empty for nothing
 * @param ours the own value, or what happened to the element
 * @param theirs the other value, or what happened to the element
 * @param taken the version that the result has
 */
public record ConflictRow(ConflictKind kind, String type, String typeTitle, String id, String object, String field,
        String title, String base, String ours, String theirs, Side taken) {

    /** The whole conflict on one line. */
    public String line(Locale language) {
        String form = switch (kind) {
        case CHANGE -> "line.field";
        case RULE -> "line.rule";
        default -> title.isEmpty() ? "line.whole" : "line.order";
        };
        return Message.of(ConflictRow.class, form, typeTitle, object, title, shown(base, language),
                shown(ours, language), shown(theirs, language), Message.of(ConflictRow.class, "taken." + taken))
                .in(language);
    }

    private static String shown(String value, Locale language) {
        return value.isEmpty() ? Message.of(ConflictRow.class, "nothing").in(language)
                : ElementWords.onOneLine(value);
    }
}
