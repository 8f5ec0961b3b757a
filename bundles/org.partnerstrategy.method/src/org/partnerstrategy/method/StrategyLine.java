/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnerstrategy.model.LinePoint;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Score;

/**
 * The line that relations should lie above (handbook, step 3 and figure 1): of a partner that contributes less than
 * average one does not want to be too dependent. It runs straight from corner to corner.
 *
 * @param corners two or more, strictly ascending in dependency from 0 to 100, never descending in influence
 */
public record StrategyLine(List<Position> corners) {

    /**
     * The line of a strategy that sets none: less than average influence tolerates only less than average dependency.
     */
    public static final StrategyLine DEFAULT = new StrategyLine(List.of(Position.of(0, 20), Position.of(100, 80)));

    /**
     * @throws IllegalArgumentException when the corners make no line
     */
    public StrategyLine {
        corners = List.copyOf(corners);
        if (!isLine(corners)) {
            throw new IllegalArgumentException("no line: " + corners);
        }
    }

    /**
     * Reads corners such as "0,20; 100,80": dependency and influence with a comma between them, and semicolons or
     * spaces between corners.
     *
     * @throws IllegalArgumentException when the text says no corners, or they make no line
     */
    public static StrategyLine parse(String text) {
        return new StrategyLine(Arrays.stream(text.strip().replaceAll("\\s*,\\s*", ",").split("[;\\s]+"))
                .map(Position::parse).toList());
    }

    /** The corners as a text that {@link #parse} reads. */
    public String text() {
        return corners.stream().map(corner -> corner.dependency() + "," + corner.influence())
                .collect(Collectors.joining("; "));
    }

    /** The line of a strategy; the default line where it sets none or a broken one. */
    public static StrategyLine of(PartnerStrategy strategy) {
        return drawn(strategy).orElse(DEFAULT);
    }

    /** Whether a strategy sets corners that make no line. */
    public static boolean isBroken(PartnerStrategy strategy) {
        return !strategy.getLinePoints().isEmpty() && drawn(strategy).isEmpty();
    }

    private static Optional<StrategyLine> drawn(PartnerStrategy strategy) {
        // Without streams: it is asked for each relation.
        List<Position> corners = new ArrayList<>(strategy.getLinePoints().size());
        for (LinePoint point : strategy.getLinePoints()) {
            if (!isComplete(point)) {
                return Optional.empty();
            }
            corners.add(new Position(point.getDependency(), point.getInfluence()));
        }
        return isLine(corners) ? Optional.of(new StrategyLine(corners)) : Optional.empty();
    }

    private static boolean isComplete(LinePoint point) {
        return point.getDependency() != null && point.getInfluence() != null;
    }

    private static boolean isLine(List<Position> corners) {
        for (int i = 1; i < corners.size(); i++) {
            if (!rises(corners.get(i - 1), corners.get(i))) {
                return false;
            }
        }
        return corners.size() >= 2
                && corners.getFirst().dependency().points() == Score.MINIMUM
                && corners.getLast().dependency().points() == Score.MAXIMUM;
    }

    private static boolean rises(Position from, Position to) {
        return from.dependency().compareTo(to.dependency()) < 0 && from.influence().compareTo(to.influence()) <= 0;
    }

    /**
     * The line with one corner elsewhere, as near to that place as a line allows: the first and the last corner stay at
     * the edges, the others between their neighbours.
     *
     * @throws IndexOutOfBoundsException when the line has no such corner
     */
    public StrategyLine moved(int corner, Position place) {
        boolean first = corner == 0;
        boolean last = corner == corners.size() - 1;
        int left = first ? Score.MINIMUM : last ? Score.MAXIMUM
                : corners.get(corner - 1).dependency().points() + 1;
        int right = first ? Score.MINIMUM : last ? Score.MAXIMUM
                : corners.get(corner + 1).dependency().points() - 1;
        int lowest = first ? Score.MINIMUM : corners.get(corner - 1).influence().points();
        int highest = last ? Score.MAXIMUM : corners.get(corner + 1).influence().points();
        List<Position> changed = new ArrayList<>(corners);
        changed.set(corner, Position.of(Math.clamp(place.dependency().points(), left, right),
                Math.clamp(place.influence().points(), lowest, highest)));
        return new StrategyLine(changed);
    }

    /** The line with one more corner, on the line; none where there is a corner already. */
    public Optional<StrategyLine> withCorner(Score dependency) {
        int next = 0;
        while (corners.get(next).dependency().compareTo(dependency) < 0) {
            next++;
        }
        if (corners.get(next).dependency().equals(dependency)) {
            return Optional.empty();
        }
        Position ground = new Position(dependency, Score.of(Score.MINIMUM));
        int influence = (int) Math.round(-marginOf(ground).points());
        List<Position> changed = new ArrayList<>(corners);
        changed.add(next, new Position(dependency, Score.of(influence)));
        return Optional.of(new StrategyLine(changed));
    }

    /** The line without one of its corners; none for the first and the last, which a line needs. */
    public Optional<StrategyLine> withoutCorner(int corner) {
        if (corner <= 0 || corner >= corners.size() - 1) {
            return Optional.empty();
        }
        List<Position> changed = new ArrayList<>(corners);
        changed.remove(corner);
        return Optional.of(new StrategyLine(changed));
    }

    /** How far a place lies above the line. */
    public Margin marginOf(Position position) {
        int dependency = position.dependency().points();
        int right = 1;
        while (corners.get(right).dependency().points() < dependency) {
            right++;
        }
        Position from = corners.get(right - 1);
        Position to = corners.get(right);
        int width = to.dependency().points() - from.dependency().points();
        int rise = to.influence().points() - from.influence().points();
        int height = position.influence().points() - from.influence().points();
        return new Margin(height * width - rise * (dependency - from.dependency().points()), width);
    }
}
