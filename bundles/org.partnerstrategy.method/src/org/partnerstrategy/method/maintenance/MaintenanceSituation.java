/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.maintenance;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.method.form.FormCatalogue;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/**
 * What the advice on keeping up a relation rests on (handbook, step 5).
 *
 * @param relation the relation itself
 * @param directions the directions that were decided
 * @param position the desired position if there is one, else the current one; none when nobody has assessed it
 * @param desired whether the position is the desired one
 * @param zone the zone of that position
 * @param commissioned whether one of its forms is a commission, or counts as one
 * @param commissions what a partner does by commission
 */
public record MaintenanceSituation(Relation relation, Set<Direction> directions, Optional<Position> position,
        boolean desired, Optional<Zone> zone, boolean commissioned, Function<Partner, CommissionedWork> commissions) {

    /** The situation of a relation of a strategy. */
    static MaintenanceSituation of(Relation relation, FormCatalogue forms,
            Function<Partner, CommissionedWork> commissions) {
        Optional<Position> desired = Arrow.desired(relation);
        Optional<Position> position = desired.or(() -> Placement.now(relation).map(Placement::position));
        return new MaintenanceSituation(relation, Directions.of(relation), position, desired.isPresent(),
                position.map(Cuts.of(Strategies.of(relation))::zoneOf), forms.has(relation, FormKind.COMMISSION),
                commissions);
    }

    /** Whether this direction was decided. */
    public boolean goes(Direction direction) {
        return directions.contains(direction);
    }

    /** Whether the relation is in that zone, or should get there. */
    public boolean isIn(Zone other) {
        return zone.filter(other::equals).isPresent();
    }

    /** Whether there is no alternative for the partner. */
    public boolean hasNoAlternative() {
        return relation.getAlternative() == Alternative.NONE;
    }

    /** What the partner does by commission; none when this relation is not by commission or has no partner. */
    public Optional<CommissionedWork> commissionedWork() {
        return commissioned ? Optional.ofNullable(relation.getPartner()).map(commissions) : Optional.empty();
    }

    /** What a rule says in this situation, with the place of the relation before it. */
    public Explanation explanation(String rule, Message reason) {
        return Explanation.citing(Step.MAINTENANCE, rule, say("placed", whereabouts(), reason));
    }

    /** A text of this package's message file, where the reason of a rule is under the rule's identity. */
    static Message say(String key, Object... arguments) {
        return Message.of(MaintenanceSituation.class, key, arguments);
    }

    private Message whereabouts() {
        return position.map(this::whereabouts).orElseGet(() -> say("nowhere"));
    }

    private Message whereabouts(Position place) {
        return say(desired ? "desired" : "current", place.influence().points(), place.dependency().points(),
                zone.orElseThrow().label());
    }
}
