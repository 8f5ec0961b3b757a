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
