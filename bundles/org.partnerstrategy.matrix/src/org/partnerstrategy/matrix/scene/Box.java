package org.partnerstrategy.matrix.scene;

/**
 * An upright rectangle in the picture, in pixels.
 *
 * @param left the left edge
 * @param top the upper edge
 * @param right the right edge
 * @param bottom the lower edge
 */
public record Box(double left, double top, double right, double bottom) {

    /** The box with these two places as opposite corners. */
    public static Box between(Point one, Point other) {
        return new Box(Math.min(one.x(), other.x()), Math.min(one.y(), other.y()), Math.max(one.x(), other.x()),
                Math.max(one.y(), other.y()));
    }

    /** The square around a circle. */
    public static Box around(Point centre, double radius) {
        return new Box(centre.x() - radius, centre.y() - radius, centre.x() + radius, centre.y() + radius);
    }

    /** The width in pixels. */
    public double width() {
        return right - left;
    }

    /** The height in pixels. */
    public double height() {
        return bottom - top;
    }

    /** The box with that much more on every side, or less when negative. */
    public Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    /** Whether the two boxes have an area in common; boxes that only touch have none. */
    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Whether the two boxes overlap or touch. */
    public boolean touches(Box other) {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }

    /** Whether another box lies within this one. */
    public boolean contains(Box other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    /** The place in the box that is nearest to another place. */
    public Point nearest(Point place) {
        return new Point(Math.clamp(place.x(), left, right), Math.clamp(place.y(), top, bottom));
    }

    /** Whether a line runs through the box. */
    public boolean isCrossedBy(Segment line) {
        double dx = line.to().x() - line.from().x();
        double dy = line.to().y() - line.from().y();
        double enters = 0;
        double leaves = 1;
        double[] speeds = { -dx, dx, -dy, dy };
        double[] rooms = { line.from().x() - left, right - line.from().x(), line.from().y() - top,
                bottom - line.from().y() };
        for (int side = 0; side < speeds.length; side++) {
            if (speeds[side] == 0) {
                if (rooms[side] < 0) {
                    return false;
                }
            } else if (speeds[side] < 0) {
                enters = Math.max(enters, rooms[side] / speeds[side]);
            } else {
                leaves = Math.min(leaves, rooms[side] / speeds[side]);
            }
        }
        return enters <= leaves;
    }
}
