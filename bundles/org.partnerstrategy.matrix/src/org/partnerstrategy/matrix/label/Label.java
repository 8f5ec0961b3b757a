/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.label;

import org.partnerstrategy.matrix.scene.Point;

/**
 * A name to be placed beside its marker.
 *
 * @param id the identity of the relation
 * @param centre the middle of the marker
 * @param radius how far the marker reaches, in pixels
 * @param shapes the ways to write the name
 */
public record Label(String id, Point centre, double radius, LabelShapes shapes) {
}
