/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.partnerstrategy.design.Refusals;
import org.partnerstrategy.design.Steps;
import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.method.change.Drawing;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.LinePoint;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Messages;

/** The strategy line and the thresholds as they can be drawn in a matrix (handbook, figure 1). */
public final class StrategyLineServices {

    private static final Messages MESSAGES = Messages.of(StrategyLineServices.class);

    /** The corners of the strategy line that can be drawn; empty when the strategy has the default line. */
    public List<LinePoint> lineCorners(Goal goal) {
        return GoalServices.strategy(goal).stream().flatMap(strategy -> strategy.getLinePoints().stream())
                .filter(point -> corner(point).isPresent()).toList();
    }

    /** What a corner of the strategy line is, for a pointer that rests on it. */
    public String lineCornerTooltip(LinePoint point) {
        return corner(point).map(place -> place("corner", place)).orElse("");
    }

    /** What the threshold of the horizontal axis is, for a pointer that rests on it. */
    public String dependencyCutTooltip(PartnerStrategy strategy) {
        return MESSAGES.text("cut.dependency", Cuts.of(strategy).dependency().toString());
    }

    /** What the threshold of the vertical axis is, for a pointer that rests on it. */
    public String influenceCutTooltip(PartnerStrategy strategy) {
        return MESSAGES.text("cut.influence", Cuts.of(strategy).influence().toString());
    }

    /**
     * Adds a corner to the strategy line of a goal's strategy: where the user works in the matrix, otherwise in the
     * middle of the widest part. Where there is a corner already, nothing is added.
     */
    public void addLineCorner(Goal goal) {
        GoalServices.strategy(goal).ifPresent(strategy -> {
            StrategyLine line = StrategyLine.of(strategy);
            Score dependency = ClickedPlace.now().map(Position::dependency).orElseGet(() -> middle(line));
            Steps.tell(Steps.Kind.LINE, strategy);
            line.withCorner(dependency).ifPresent(longer -> Drawing.line(strategy, longer));
        });
    }

    /** Removes a corner from the strategy line, or tells why it stays: the first and the last one do. */
    public void removeLineCorner(LinePoint point) {
        strategy(point).ifPresent(strategy -> without(strategy, point).ifPresentOrElse(shorter -> {
            Steps.tell(Steps.Kind.LINE, point);
            Drawing.line(strategy, shorter);
        }, () -> Refusals.tell(MESSAGES.text(StrategyLine.isBroken(strategy) ? "corner.broken" : "corner.stays"))));
    }

    /** Draws the default strategy line in the place of any other; its corners can be moved. */
    public void resetLine(Goal goal) {
        Steps.tell(Steps.Kind.LINE, goal);
        GoalServices.strategy(goal).ifPresent(strategy -> Drawing.line(strategy, StrategyLine.DEFAULT));
    }

    static Optional<Position> corner(LinePoint point) {
        return point.getDependency() == null || point.getInfluence() == null ? Optional.empty()
                : Optional.of(new Position(point.getDependency(), point.getInfluence()));
    }

    /** Moves a corner as far as the line stays one. A broken line makes way for the default one first. */
    static void move(LinePoint point, Position to) {
        strategy(point).ifPresent(strategy -> {
            StrategyLine line = StrategyLine.of(strategy);
            int corner = Math.min(strategy.getLinePoints().indexOf(point), line.corners().size() - 1);
            Drawing.line(strategy, line.moved(corner, to));
        });
    }

    private static Optional<StrategyLine> without(PartnerStrategy strategy, LinePoint point) {
        return StrategyLine.isBroken(strategy) ? Optional.empty()
                : StrategyLine.of(strategy).withoutCorner(strategy.getLinePoints().indexOf(point));
    }

    private static Score middle(StrategyLine line) {
        List<Position> corners = line.corners();
        int widest = IntStream.range(1, corners.size()).boxed()
                .reduce((one, other) -> width(corners, other) > width(corners, one) ? other : one).orElseThrow();
        return Score.of(corners.get(widest - 1).dependency().points() + width(corners, widest) / 2);
    }

    private static int width(List<Position> corners, int right) {
        return corners.get(right).dependency().points() - corners.get(right - 1).dependency().points();
    }

    private static Optional<PartnerStrategy> strategy(LinePoint point) {
        return point.eContainer() instanceof PartnerStrategy strategy ? Optional.of(strategy) : Optional.empty();
    }

    private static String place(String key, Position place) {
        return MESSAGES.text(key, place.influence().toString(), place.dependency().toString());
    }
}
