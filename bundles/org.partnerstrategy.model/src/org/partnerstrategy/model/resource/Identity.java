/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import org.eclipse.emf.ecore.util.EcoreUtil;

/** What can be the identity of an element. */
final class Identity {

    private Identity() {
    }

    /** A new identity, different from any other. */
    static String create() {
        return EcoreUtil.generateUUID();
    }

    /** Whether references can be written with it: spaces separate references, other signs mean paths and files. */
    static boolean isLegal(String id) {
        for (int i = 0; i < id.length(); i++) {
            char sign = id.charAt(i);
            if (!Character.isLetterOrDigit(sign) && sign != '_' && sign != '-' && sign != '.') {
                return false;
            }
        }
        return !id.isEmpty();
    }
}
