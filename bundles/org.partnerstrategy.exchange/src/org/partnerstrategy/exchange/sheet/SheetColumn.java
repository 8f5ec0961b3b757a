/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.sheet;

/**
 * A column of a sheet.
 *
 * @param heading what it is called
 * @param kind what its cells hold
 * @param isTold whether it only tells what follows from others, so that nobody types in it
 */
public record SheetColumn(String heading, ContentKind kind, boolean isTold) {
}
