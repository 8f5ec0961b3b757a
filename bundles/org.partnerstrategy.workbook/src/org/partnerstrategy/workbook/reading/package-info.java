/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * A workbook that comes back: what people changed in it becomes differences between the strategy and a copy of it. What
 * nobody touched in the workbook never changes anything, also when the strategy has changed since the export. Nothing
 * here is null; one thread at a time uses a strategy.
 */
package org.partnerstrategy.workbook.reading;
