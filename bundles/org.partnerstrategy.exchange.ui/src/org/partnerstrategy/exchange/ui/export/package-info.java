/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Exports into the kinds of file of plug-ins, with what people choose for them.
 *
 * <p>To be used in the user interface thread. Nothing is null unless its documentation says so; an answer that may
 * be missing is an {@code Optional}.
 */
package org.partnerstrategy.exchange.ui.export;
