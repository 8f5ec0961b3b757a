/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.partnerstrategy.model.text.Message;

/** Says in the product's own words where a file stops to be XML; the parser's words are English in every language. */
final class XmlFault {

    private static final Map<String, Pattern> SIGNS = new LinkedHashMap<>();

    static {
        sign("xml.end", "must start and end within|premature end|unexpected end");
        sign("xml.character", "invalid xml character|invalid byte|character reference");
        sign("xml.tags", "end-tag|must be terminated|matching end");
        sign("xml.twice", "already specified");
        sign("xml.attribute", "attribute|quote|whitespace");
        sign("xml.ampersand", "entity");
    }

    private XmlFault() {
    }

    /** What is wrong, to stand within a sentence. */
    static Message of(Exception thrown) {
        String words = String.valueOf(thrown.getMessage());
        return Message.of(XmlFault.class, SIGNS.entrySet().stream()
                .filter(sign -> sign.getValue().matcher(words).find()).map(Map.Entry::getKey).findFirst()
                .orElse("xml.other"));
    }

    private static void sign(String key, String words) {
        SIGNS.put(key, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    }
}
