/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.matrix.scene.Spot;
import org.partnerstrategy.matrix.text.TextBlock;

/**
 * Places names so that they cover neither each other nor any obstacle. A name takes the best place that is free
 * around its marker, in the order of the list; then names that lie badly look once more. As each looks only around
 * its own marker, names far from a change stay where they are. The same input gives the same places.
 */
public final class LabelPlacer {

    /** Where names would fill more than this part of the area, most find no place, and far ones only confuse. */
    private static final double CROWDED = 0.5;
    /** How much better another place must be for a name to move there. */
    private static final double WORTH_MOVING = 16;
    private static final double WORTH_MOVING_FROM_PREVIOUS = 30;
    private static final double COMFORTABLE_WIDTH = 110;
    private static final double SECOND_LINE = 5;
    private static final double BRIEF = 100;

    private final LabelGround ground;

    /**
     * A placer for one picture.
     *
     * @param area in which all names must lie
     * @param obstacles what no name may cover, the markers of the names among them
     * @param lines what names should rather not cover
     */
    public LabelPlacer(Box area, List<Box> obstacles, List<Segment> lines) {
        ground = new LabelGround(area, obstacles, lines);
    }

    /**
     * The names for which there is a place.
     *
     * @param labels the most important first
     * @param previous where names lay in the previous picture; they stay there when they can
     */
    public List<PlacedLabel> place(List<Label> labels, Map<String, Spot> previous) {
        List<Optional<PlacedLabel>> placed = new ArrayList<>();
        for (Label label : labels) {
            Optional<PlacedLabel> kept = Optional.ofNullable(previous.get(label.id())).flatMap(spot -> at(label, spot));
            kept.ifPresent(ground::add);
            placed.add(kept);
        }
        boolean crowded = ground.share(squarePixels(labels)) > CROWDED;
        for (int i = 0; i < labels.size(); i++) {
            if (placed.get(i).isEmpty()) {
                placed.set(i, best(labels.get(i), crowded ? LabelPlace.NEAR : LabelPlace.ALL.size()));
                placed.get(i).ifPresent(ground::add);
            }
        }
        if (!crowded) {
            double worthMoving = previous.isEmpty() ? WORTH_MOVING : WORTH_MOVING_FROM_PREVIOUS;
            placed.replaceAll(label -> label.map(current -> improved(current, worthMoving)));
        }
        return placed.stream().flatMap(Optional::stream).toList();
    }

    private static double squarePixels(List<Label> labels) {
        return labels.stream().map(label -> label.shapes().usual().getLast())
                .mapToDouble(text -> text.width() * text.height()).sum();
    }

    private PlacedLabel improved(PlacedLabel current, double worthMoving) {
        ground.remove(current);
        double cost = cost(current, Double.POSITIVE_INFINITY);
        int usual = current.label().shapes().usual().size();
        PlacedLabel best = cost <= worthMoving ? current
                : best(current.label(), 0, usual, LabelPlace.ALL.size(), cost - worthMoving).orElse(current);
        ground.add(best);
        return best;
    }

    /** A brief name is second choice to a whole one anywhere. */
    private Optional<PlacedLabel> best(Label label, int places) {
        int usual = label.shapes().usual().size();
        return best(label, 0, usual, places, Double.POSITIVE_INFINITY)
                .or(() -> best(label, usual, shapes(label), places, Double.POSITIVE_INFINITY));
    }

    /** The place with the lowest cost below a limit. */
    private Optional<PlacedLabel> best(Label label, int firstShape, int endShape, int places, double limit) {
        Optional<PlacedLabel> best = Optional.empty();
        double lowest = limit;
        for (int place = 0; place < places && LabelPlace.ALL.get(place).cost() < lowest; place++) {
            for (int shape = firstShape; shape < endShape; shape++) {
                Spot spot = new Spot(shape, place);
                if (ownCost(label, spot) < lowest) {
                    Optional<PlacedLabel> candidate = at(label, spot);
                    double cost = candidate.isEmpty() ? lowest : cost(candidate.get(), lowest);
                    if (cost < lowest) {
                        best = candidate;
                        lowest = cost;
                    }
                }
            }
        }
        return best;
    }

    private Optional<PlacedLabel> at(Label label, Spot spot) {
        if (spot.shape() >= shapes(label)) {
            return Optional.empty();
        }
        TextBlock text = shape(label, spot.shape());
        LabelPlace place = LabelPlace.ALL.get(spot.place());
        Box box = place.box(label, text);
        return ground.isFree(box) ? Optional.of(new PlacedLabel(label, spot, text, box, place.leader(label, box)))
                : Optional.empty();
    }

    /** What a name costs where it lies; any number not below the limit when it costs at least that much. */
    private double cost(PlacedLabel label, double limit) {
        double own = ownCost(label.label(), label.spot());
        return own + ground.spoils(label, limit - own);
    }

    /** What a spot costs without regard to anything around it. */
    private static double ownCost(Label label, Spot spot) {
        TextBlock text = shape(label, spot.shape());
        return LabelPlace.ALL.get(spot.place()).cost()
                + Math.max(0, text.width() - COMFORTABLE_WIDTH) / SECOND_LINE
                + SECOND_LINE * (text.lines().size() - 1)
                + (spot.shape() < label.shapes().usual().size() ? 0 : BRIEF);
    }

    private static int shapes(Label label) {
        return label.shapes().usual().size() + (label.shapes().brief().isPresent() ? 1 : 0);
    }

    private static TextBlock shape(Label label, int number) {
        return number < label.shapes().usual().size() ? label.shapes().usual().get(number)
                : label.shapes().brief().orElseThrow();
    }
}
