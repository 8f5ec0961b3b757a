/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.partnerstrategy.method.Position;

/** The round of one goal: who placed which partner where, and what the group agreed on. */
final class GoalRound {

    /** The newest place that a participant gave; of changes that come late, the older ones change nothing. */
    private record Placed(Optional<Position> position, long number) {
    }

    private final Map<String, Map<String, Placed>> placed = new LinkedHashMap<>();
    private final Map<String, Position> joint = new LinkedHashMap<>();
    private boolean revealed;
    private Optional<String> closed = Optional.empty();

    void place(String participant, String relation, Optional<Position> position, long number) {
        placed.computeIfAbsent(participant, key -> new HashMap<>()).merge(relation, new Placed(position, number),
                (known, made) -> made.number >= known.number ? made : known);
    }

    void agree(String relation, Optional<Position> position) {
        joint.remove(relation);
        position.ifPresent(place -> joint.put(relation, place));
    }

    void reveal(boolean shown) {
        revealed = shown;
    }

    void close(Optional<String> mark) {
        closed = mark;
    }

    boolean isRevealed() {
        return revealed;
    }

    /** What takes the recorded round back, when it is closed. */
    Optional<String> closed() {
        return closed;
    }

    boolean isOpen() {
        return !revealed && closed.isEmpty();
    }

    Map<String, Position> joint() {
        return joint;
    }

    Map<String, Position> places(Agenda.Topic topic, String participant) {
        Map<String, Position> places = new HashMap<>();
        placed.getOrDefault(participant, Map.of()).forEach((relation, place) -> place.position()
                .filter(position -> topic.has(relation)).ifPresent(position -> places.put(relation, position)));
        return places;
    }

    RoundOutcome outcome(Agenda.Topic topic, Function<String, Participant> participants) {
        List<Vote> votes = new ArrayList<>();
        placed.keySet().forEach(id -> places(topic, id).forEach(
                (relation, position) -> votes.add(new Vote(participants.apply(id), relation, position))));
        Map<String, Position> agreed = new LinkedHashMap<>(joint);
        agreed.keySet().removeIf(relation -> !topic.has(relation));
        return new RoundOutcome(topic, votes, agreed);
    }
}
