/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * What the sheets of a workbook hold: for each step of the handbook which elements are its rows and which fields its
 * columns. A column is a field of {@code org.partnerstrategy.field}, so that a fact that is added there is in the
 * workbook too. Nothing here is null; any thread may ask that may read the strategy.
 */
package org.partnerstrategy.workbook.step;
