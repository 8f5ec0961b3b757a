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
