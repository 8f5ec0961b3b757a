/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.util.Map;
import java.util.TreeMap;

/**
 * A part of a file that this version does not understand, as it is there: an element with all that is in it, a comment
 * or a processing instruction.
 *
 * @param start the beginning up to where prefixes can be declared
 * @param rest what follows
 * @param prefixes what the prefixes stand for that it uses and does not declare itself
 */
record UnknownMarkup(String start, String rest, Map<String, String> prefixes) {

    UnknownMarkup {
        prefixes = Map.copyOf(prefixes);
    }

    /** A comment or a processing instruction. */
    static UnknownMarkup of(String text) {
        return new UnknownMarkup(text, "", Map.of());
    }

    /** The text of it in a place where those prefixes are declared already. */
    String text(Map<String, String> declared) {
        StringBuilder text = new StringBuilder(start);
        new TreeMap<>(prefixes).forEach((prefix, namespace) -> {
            if (!namespace.equals(declared.get(prefix))) {
                text.append(Markup.attribute(Markup.declaration(prefix), namespace));
            }
        });
        return text.append(rest).toString();
    }
}
