/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.scene;

/**
 * Which of the possible places a partner's name has beside its marker. Given back for the next picture it keeps the
 * names where they are.
 *
 * @param shape which of the ways to break the name into lines
 * @param place which of the places around the marker
 */
public record Spot(int shape, int place) {
}
