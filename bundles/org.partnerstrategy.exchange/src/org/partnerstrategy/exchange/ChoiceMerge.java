/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import org.eclipse.emf.common.util.Enumerator;

/** What two values for the same relation come to, where a value is one of a few. */
final class ChoiceMerge {

    private ChoiceMerge() {
    }

    /** Whether what is said takes the place of what is known: some periodic money makes the relation periodic. */
    static boolean replaces(ColumnRole role, Enumerator said, Enumerator known) {
        return addsUp(role) && said.getValue() > known.getValue();
    }

    /** Whether someone must be told that what is said is not kept. */
    static boolean contradicts(ColumnRole role, Enumerator said, Enumerator known) {
        return !addsUp(role) && !said.equals(known);
    }

    /** Whether the later values of the metamodel say more than the earlier ones. */
    private static boolean addsUp(ColumnRole role) {
        return role.equals(ColumnRole.PERIODICITY);
    }
}
