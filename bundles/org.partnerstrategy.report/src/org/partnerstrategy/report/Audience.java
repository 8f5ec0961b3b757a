/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report;

/** For whom a report is. */
public enum Audience {

    /** The council and those who work for it: with persons' names, reasons and notes. */
    COUNCIL,
    /** Everyone: without persons' names, and without the reasons and notes that people wrote for each other. */
    PUBLIC
}
