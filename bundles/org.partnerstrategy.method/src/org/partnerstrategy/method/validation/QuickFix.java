/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import org.partnerstrategy.model.text.Message;

/**
 * A change of the strategy that takes a finding away.
 *
 * @param label what the change does, in words
 * @param change changes the strategy directly
 */
public record QuickFix(Message label, Runnable change) {

    /** Makes the change, once. Whoever wants to undo it wraps the call in a command. */
    public void apply() {
        change.run();
    }
}
