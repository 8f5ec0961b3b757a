/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * A strategy as a workbook (.xlsx) in which people go on working: a sheet per step of the handbook, the matrices as
 * charts and pictures. Nothing here is null; one thread at a time uses a strategy.
 */
package org.partnerstrategy.workbook;
