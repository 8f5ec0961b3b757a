/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Strategies in the projects of an Eclipse: their problems, their files that move, and their local history.
 *
 * <p>Nothing is null unless its documentation says so.
 */
package org.partnerstrategy.editor.workspace;
