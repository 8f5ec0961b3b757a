/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Asks several people to assess partners alone, each in a small workbook (handbook, step 2). Everything runs in the
 * thread of the display. Nothing is null; what is held by tests are the wizard and what it writes.
 */
package org.partnerstrategy.exchange.ui.ask;
