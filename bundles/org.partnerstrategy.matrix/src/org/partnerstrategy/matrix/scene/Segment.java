package org.partnerstrategy.matrix.scene;

/**
 * A straight line in the picture.
 *
 * @param from where it begins
 * @param to where it ends
 */
public record Segment(Point from, Point to) {

    /** How long the line is, in pixels. */
    public double length() {
        return from.distance(to);
    }

    /** Whether the two lines have a point in common. */
    public boolean crosses(Segment other) {
        return turn(from, to, other.from) * turn(from, to, other.to) <= 0
                && turn(other.from, other.to, from) * turn(other.from, other.to, to) <= 0
                && bounds().touches(other.bounds());
    }

    /** The smallest box around the line. */
    public Box bounds() {
        return Box.between(from, to);
    }

    private static double turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }
}
