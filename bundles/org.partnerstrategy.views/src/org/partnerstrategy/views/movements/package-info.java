/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Two reviews compared, beside the editor. Everything here belongs to the thread of the display; nothing is null.
 */
package org.partnerstrategy.views.movements;
