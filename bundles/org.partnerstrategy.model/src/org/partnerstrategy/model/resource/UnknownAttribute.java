package org.partnerstrategy.model.resource;

/**
 * An attribute that this version does not understand.
 *
 * @param name its name with its prefix
 * @param namespace what the prefix stands for; empty without a prefix
 * @param value its value
 */
record UnknownAttribute(String name, String namespace, String value) {

    /** Its prefix; empty without one. */
    String prefix() {
        int colon = name.indexOf(':');
        return colon < 0 ? "" : name.substring(0, colon);
    }

    /** Whether its prefix must be declared: that of XML itself never is. */
    boolean needsDeclaration() {
        return !namespace.isEmpty() && !prefix().equals("xml");
    }
}
