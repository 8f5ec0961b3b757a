/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Serves a workshop to browsers by the JDK's own HTTP server: to participants at the address that was chosen, to the
 * presenter on this computer alone. What changes is pushed as server-sent events, each on a virtual thread. Nothing
 * here is null, and all of it is safe for use by several threads.
 */
package org.partnerstrategy.workshop.server;
