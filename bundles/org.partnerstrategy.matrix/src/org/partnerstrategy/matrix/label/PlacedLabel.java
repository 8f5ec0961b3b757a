/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.label;

import java.util.Optional;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.matrix.scene.Spot;
import org.partnerstrategy.matrix.text.TextBlock;

/**
 * A name at its place.
 *
 * @param label whose name
 * @param spot which of its possible places
 * @param text the name as it is written
 * @param box the area that it covers
 * @param leader the line from the marker, when the name lies away from it
 */
public record PlacedLabel(Label label, Spot spot, TextBlock text, Box box, Optional<Segment> leader) {
}
