/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.matrix;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.Spread;
import org.partnerstrategy.method.change.Deciding;
import org.partnerstrategy.method.change.Drawing;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.LinePoint;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;

/**
 * A kind of node whose place in the diagram says what the model says, by the name of its mapping: where it lies, and
 * what it means to move it (handbook, figures 1 and 2).
 */
public enum PlacedNode {

    /** Where a relation is now. Moved, it is placed there at the latest review (step 2). */
    CURRENT("Current", Relation.class, PlacedNode::current, (relation, place) ->
            new Placing(LocalDate.now()).place(relation, place)),
    /** A relation that nobody has assessed, beside the matrix. Moved into it, it is placed there. */
    TO_PLACE("ToPlace", Relation.class, relation -> Optional.empty(),
            (relation, place) -> CURRENT.move(relation, place)),
    /** Where a relation should go. Moved, the directions follow (step 3). */
    DESIRED("Desired", Relation.class, relation -> Arrow.of(relation).map(Arrow::to).or(() -> current(relation)),
            Deciding::toward),
    /** A corner of the strategy line. */
    LINE_POINT("LinePoint", LinePoint.class, StrategyLineServices::corner, StrategyLineServices::move),
    /** The threshold of the horizontal axis. */
    DEPENDENCY_CUT("DependencyCut", PartnerStrategy.class,
            strategy -> Optional.of(new Position(Cuts.of(strategy).dependency(), Score.of(Score.MINIMUM))),
            (strategy, place) -> Drawing.cuts(strategy, new Cuts(place.dependency(), Cuts.of(strategy).influence()))),
    /** The threshold of the vertical axis. */
    INFLUENCE_CUT("InfluenceCut", PartnerStrategy.class,
            strategy -> Optional.of(new Position(Score.of(Score.MINIMUM), Cuts.of(strategy).influence())),
            (strategy, place) -> Drawing.cuts(strategy, new Cuts(Cuts.of(strategy).dependency(), place.influence()))),
    /** Where a relation was at an earlier review. */
    EARLIER("Earlier", Assessment.class, stop -> EarlierReviewServices.round(stop).map(Round::consensus)),
    /** The lowest dependency that an assessor gives. */
    SPREAD_LEFT("SpreadLeft", Relation.class, spread(Spread::lowest, true)),
    /** The highest dependency that an assessor gives. */
    SPREAD_RIGHT("SpreadRight", Relation.class, spread(Spread::highest, true)),
    /** The lowest influence that an assessor gives. */
    SPREAD_LOW("SpreadLow", Relation.class, spread(Spread::lowest, false)),
    /** The highest influence that an assessor gives. */
    SPREAD_HIGH("SpreadHigh", Relation.class, spread(Spread::highest, false));

    private final String mapping;
    private final Function<EObject, Optional<Position>> place;
    private final Optional<Move<EObject>> move;

    /** A kind of node that cannot be moved. */
    <T extends EObject> PlacedNode(String mapping, Class<T> type, Function<T, Optional<Position>> place) {
        this.mapping = mapping;
        this.place = element -> place.apply(type.cast(element));
        move = Optional.empty();
    }

    <T extends EObject> PlacedNode(String mapping, Class<T> type, Function<T, Optional<Position>> place, Move<T> move) {
        this.mapping = mapping;
        this.place = element -> place.apply(type.cast(element));
        this.move = Optional.of((element, to) -> move.apply(type.cast(element), to));
    }

    /** What it means to move a node. */
    private interface Move<T> {

        void apply(T element, Position to);
    }

    /** The kind of node that a mapping makes; none for one whose place says nothing, as the plot. */
    public static Optional<PlacedNode> of(String mapping) {
        return Arrays.stream(values()).filter(node -> node.mapping.equals(mapping)).findFirst();
    }

    /** The name of the mapping. */
    public String mapping() {
        return mapping;
    }

    /**
     * Where the node of an element lies; none when the model gives it no place in the matrix.
     *
     * @throws ClassCastException when this kind of node does not show such elements
     */
    public Optional<Position> position(EObject element) {
        return place.apply(element);
    }

    /** Whether the user can move such a node. */
    public boolean canMove() {
        return move.isPresent();
    }

    /**
     * Makes the model say that the node of an element lies at a position, or as near to it as the model allows. Nothing
     * happens to what cannot be moved.
     *
     * @throws ClassCastException when this kind of node does not show such elements
     */
    public void move(EObject element, Position to) {
        move.ifPresent(change -> change.apply(element, to));
    }

    private static Optional<Position> current(Relation relation) {
        return Round.newest(relation).map(Round::consensus);
    }

    /** The end of a spread, level with the relation or straight above or below it. */
    private static Function<Relation, Optional<Position>> spread(Function<Spread, Position> end, boolean level) {
        return relation -> Round.newest(relation).map(round -> {
            Position place = round.consensus();
            Position farthest = end.apply(round.spread());
            return level ? new Position(farthest.dependency(), place.influence())
                    : new Position(place.dependency(), farthest.influence());
        });
    }
}
