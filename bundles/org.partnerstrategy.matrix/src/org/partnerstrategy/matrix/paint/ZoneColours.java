/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

/**
 * The colours of a zone.
 *
 * @param tint its ground
 * @param pattern the lines on its ground
 * @param name its name
 */
record ZoneColours(Colour tint, Colour pattern, Colour name) {
}
