/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What git knows of the versions of a strategy.
 *
 * <p>Safe for use by one thread at a time. Nothing is null; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.compare.git;
