/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report;

/** Is told how far a report is. What it throws ends the work. */
@FunctionalInterface
public interface ReportProgress {

    /** Tells nobody. */
    ReportProgress NONE = (done, total) -> {
    };

    /** So many sections are written. */
    void sections(int done, int total);
}
