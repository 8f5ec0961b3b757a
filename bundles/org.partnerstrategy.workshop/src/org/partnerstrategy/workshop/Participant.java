/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop;

/**
 * Somebody who takes part in a workshop.
 *
 * @param id known to the participant's own device alone
 * @param name what the others call the participant; empty for somebody without a name
 */
public record Participant(String id, String name) {

    /** Whether the participant gave a name. */
    public boolean isNamed() {
        return !name.isEmpty();
    }
}
