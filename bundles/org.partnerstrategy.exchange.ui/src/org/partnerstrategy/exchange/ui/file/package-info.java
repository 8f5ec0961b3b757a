/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * What all exports ask about the files that they write, and do with them when they are
 * written. Everything here is for the user interface's thread.
 */
package org.partnerstrategy.exchange.ui.file;
