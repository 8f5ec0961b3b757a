/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.action;

import static org.partnerstrategy.model.Direction.DOWN;
import static org.partnerstrategy.model.Direction.LEFT;
import static org.partnerstrategy.model.Direction.RIGHT;
import static org.partnerstrategy.model.Direction.UP;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.method.rule.OrderedSet;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.text.Message;

/** The kinds of action from which to choose (handbook, step 4). */
public final class ActionCatalogue {

    private static final ActionCatalogue STANDARD = new ActionCatalogue(OrderedSet.of(ActionKind::id, Stream.of(
            serving(UP, "temporary-extra-investment", "sharper-performance-agreements", "innovation-subsidy",
                    "quality-improvement-subsidy", "professionalisation", "more-businesslike-steering"),
            serving(LEFT, "new-request-for-offers", "tender", "buy-part-from-another-provider", "invite-proposals"),
            serving(RIGHT, "formulate-goal-together", "administrative-agreements", "contractual-agreements",
                    "multi-year-programme-agreements"),
            serving(DOWN, "phase-out-plan", "end-relation"),
            kinds(Optional.empty(), "ask-for-cooperation-in-offers", "request-offers-for-whole"))
            .flatMap(kinds -> kinds).toList()));

    private final OrderedSet<ActionKind> kinds;

    private ActionCatalogue(OrderedSet<ActionKind> kinds) {
        this.kinds = kinds;
    }

    private static Stream<ActionKind> serving(Direction direction, String... ids) {
        return kinds(Optional.of(direction), ids);
    }

    private static Stream<ActionKind> kinds(Optional<Direction> direction, String... ids) {
        return Stream.of(ids).map(id -> new ActionKind(id, direction, Message.of(ActionCatalogue.class, id)));
    }

    /** The kinds that the handbook names. */
    public static ActionCatalogue standard() {
        return STANDARD;
    }

    /** This catalogue with one more kind: in the place of the kind with the same identity, otherwise at the end. */
    public ActionCatalogue with(ActionKind kind) {
        return new ActionCatalogue(kinds.withLast(kind));
    }

    /** All kinds. */
    public List<ActionKind> kinds() {
        return kinds.asList();
    }

    /** The kinds that serve a direction. */
    public List<ActionKind> kinds(Direction direction) {
        return kinds().stream().filter(kind -> kind.direction().filter(direction::equals).isPresent()).toList();
    }

    /** The kinds that serve a goal as a whole. */
    public List<ActionKind> kindsForWholeGoal() {
        return kinds().stream().filter(kind -> kind.direction().isEmpty()).toList();
    }

    /** The kind with that identity; none when the catalogue does not know it. */
    public Optional<ActionKind> kind(String id) {
        return kinds.find(id);
    }
}
