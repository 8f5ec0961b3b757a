/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.layout;

/**
 * Where the top left corner of a box lies.
 *
 * @param x to the right, in pixels
 * @param y downwards, in pixels
 */
public record BoxPlace(int x, int y) {
}
