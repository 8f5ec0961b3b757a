/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/**
 * A difference as people and programs read it.
 *
 * @param kind what kind it is
 * @param type the class of the metamodel, such as "Relation"
 * @param typeTitle what people call that
 * @param id the identity of the element
 * @param object what people call the element, with the elements within which it is
 * @param field the feature, such as "scheme" or "development.reason"; empty when the whole element is different
 * @param title what people call the field; empty when the whole element is different
 * @param before the earlier value; empty when there was none
 * @param after the later value; empty when there is none
 */
public record DifferenceRow(DifferenceKind kind, String type, String typeTitle, String id, String object, String field,
        String title, String before, String after) {

    /** What is different of the object, such as: Scheme: "A" → "B". */
    public String what(Locale language) {
        String place = title.isEmpty() ? "whole." : "field.";
        return Message.of(DifferenceRow.class, place + form(), kind.label(), title, shown(before, language),
                shown(after, language)).in(language);
    }

    private String form() {
        boolean isBare = before.isEmpty() && after.isEmpty();
        return isBare ? kind == DifferenceKind.MOVE ? "order" : "bare" : kind.name();
    }

    /** The whole difference on one line. */
    public String line(Locale language) {
        return Message.of(DifferenceRow.class, "line", typeTitle, object, what(language)).in(language);
    }

    private static String shown(String value, Locale language) {
        return value.isEmpty() ? Message.of(DifferenceRow.class, "nothing").in(language)
                : ElementWords.onOneLine(value);
    }
}
