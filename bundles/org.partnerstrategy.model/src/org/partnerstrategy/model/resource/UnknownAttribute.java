/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
