/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

/** Writes what cannot be in XML as it is. */
final class Markup {

    private Markup() {
    }

    /** A text between elements. */
    static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#xD;");
    }

    /** A value between double quotes. A parser would make blanks of its lines and tabs otherwise. */
    static String value(String value) {
        return text(value).replace("\"", "&quot;").replace("\n", "&#xA;").replace("\t", "&#x9;");
    }

    /** An attribute, with a blank before it. */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + value(value) + "\"";
    }

    /** The attribute that declares a prefix; an empty one is that of names without a prefix. */
    static String declaration(String prefix) {
        return prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
    }
}
