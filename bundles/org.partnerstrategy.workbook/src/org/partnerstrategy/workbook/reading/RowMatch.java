/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.reading;

import org.partnerstrategy.workbook.step.StepRow;

/**
 * A row that came back, and what it is about.
 *
 * @param row the row
 * @param target what it is about
 * @param isSame whether it is the row that was written for this; otherwise only what is filled in counts
 */
record RowMatch(ReturnedRow row, StepRow target, boolean isSame) {
}
