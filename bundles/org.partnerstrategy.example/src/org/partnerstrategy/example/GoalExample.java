/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example;

/** The example of one goal: its partners, their relations with it and the actions for each of those. */
interface GoalExample {

    /** Adds the goal and all that belongs to it. */
    void add();
}
