/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.method.Position;

/** What those in a workshop may know. */
public final class WorkshopState {

    /** Where the round of a goal is. */
    public enum Phase {
        /** Everyone places the partners alone. */
        PLACING,
        /** All see where everyone placed them, and talk. */
        REVEALED,
        /** The outcome is recorded. */
        CLOSED
    }

    private WorkshopState() {
    }

    /**
     * What one participant may know: nothing of the others.
     *
     * @param topic the goal, with the names of its partners
     * @param number the number of the goal on the agenda, from 1
     * @param of how many goals are on the agenda
     * @param phase where its round is
     * @param paused whether the placing is stopped for a while
     * @param name the participant's own name; empty for none
     * @param places the participant's own places by the ID of the relation
     */
    public record OfParticipant(Agenda.Topic topic, int number, int of, Phase phase, boolean paused, String name,
            Map<String, Position> places) {
    }

    /**
     * What the presenter may know: who is in, and how many they have placed, not where.
     *
     * @param topics all goals of the agenda
     * @param topic the goal
     * @param phase where its round is
     * @param paused whether the placing is stopped for a while
     * @param people those in the workshop
     * @param canUndo whether there is a step that can be taken back
     * @param revealed where everyone placed the partners, once that is shown
     */
    public record OfPresenter(List<TopicState> topics, Agenda.Topic topic, Phase phase, boolean paused,
            List<PersonState> people, boolean canUndo, Optional<Revealed> revealed) {
    }

    /**
     * A goal on the agenda.
     *
     * @param id its ID
     * @param name its name
     * @param phase where its round is
     * @param placed how many places were given
     */
    public record TopicState(String id, String name, Phase phase, int placed) {
    }

    /**
     * Somebody in the workshop.
     *
     * @param name empty for somebody without a name
     * @param connected whether the page is open on some device
     * @param placed how many partners of the goal were placed
     */
    public record PersonState(String name, boolean connected, int placed) {
    }
}
