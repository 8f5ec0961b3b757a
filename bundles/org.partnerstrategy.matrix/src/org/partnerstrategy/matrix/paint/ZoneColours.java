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
