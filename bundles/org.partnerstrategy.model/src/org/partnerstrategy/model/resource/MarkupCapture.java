/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.util.HashMap;
import java.util.Map;

import org.xml.sax.Attributes;

/** Writes down an element that this version does not understand, as the parser comes through it. */
final class MarkupCapture {

    private final Map<String, String> scope;
    private final StringBuilder text = new StringBuilder();
    private String start = "";
    private int depth;
    private boolean open;

    /**
     * @param scope what the prefixes stand for where the element is
     */
    MarkupCapture(Map<String, String> scope) {
        this.scope = new HashMap<>(scope);
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    void startElement(String name, Attributes attributes, Map<String, String> declarations) {
        close();
        text.append('<').append(name);
        if (depth == 0) {
            start = text.toString();
            text.setLength(0);
            scope.keySet().removeAll(declarations.keySet());
        }
        declarations.forEach((prefix, namespace) -> text.append(
                Markup.attribute(Markup.declaration(prefix), namespace)));
        for (int i = 0; i < attributes.getLength(); i++) {
            text.append(Markup.attribute(attributes.getQName(i), attributes.getValue(i)));
        }
        depth++;
        open = true;
    }

    void endElement(String name) {
        depth--;
        if (open) {
            text.append("/>");
            open = false;
        } else {
            text.append("</").append(name).append('>');
        }
    }

    void characters(String characters) {
        close();
        text.append(Markup.text(characters));
    }

    /** A comment or a processing instruction. */
    void other(String markup) {
        close();
        text.append(markup);
    }

    private void close() {
        if (open) {
            text.append('>');
            open = false;
        }
    }

    /** The element, which has come to its end. A prefix that nowhere is before a colon is not used. */
    UnknownMarkup element() {
        String rest = text.toString();
        String all = start + rest;
        scope.keySet().removeIf(prefix -> !prefix.isEmpty() && !all.contains(prefix + ":"));
        return new UnknownMarkup(start, rest, scope);
    }
}
