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
