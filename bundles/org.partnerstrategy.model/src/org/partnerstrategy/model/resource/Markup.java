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
