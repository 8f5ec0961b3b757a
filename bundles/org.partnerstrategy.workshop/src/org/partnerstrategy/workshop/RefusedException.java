/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop;

/** Says that something does not happen in a workshop, which is as it was. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final WorkshopRefusal refusal;

    RefusedException(WorkshopRefusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    /** Why. */
    public WorkshopRefusal refusal() {
        return refusal;
    }
}
