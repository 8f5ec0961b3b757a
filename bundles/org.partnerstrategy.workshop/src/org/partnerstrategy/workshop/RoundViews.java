/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.workshop.WorkshopState.Phase;

/** What participants and the presenter may know of the rounds. To be asked under the lock of the workshop. */
final class RoundViews {

    private final Rounds rounds;
    private final Minutes minutes;
    private final Locale language;
    private final Map<String, Integer> connections = new HashMap<>();
    private Optional<PartnerStrategy> strategy = Optional.empty();
    private Optional<Revealed> revealed = Optional.empty();

    RoundViews(Rounds rounds, Minutes minutes, Locale language) {
        this.rounds = rounds;
        this.minutes = minutes;
        this.language = language;
    }

    void connect(String participant, boolean open) {
        connections.merge(participant, open ? 1 : -1, Integer::sum);
    }

    /**
     * The presenter took a step: what was worked out for the picture is worked out again.
     *
     * @param strategyToo whether the strategy can be another one, too
     */
    void forget(boolean strategyToo) {
        revealed = Optional.empty();
        if (strategyToo) {
            strategy = Optional.empty();
        }
    }

    WorkshopState.OfParticipant of(Participant participant) {
        Agenda.Topic topic = rounds.topic();
        List<Agenda.Topic> topics = rounds.agenda().topics();
        return new WorkshopState.OfParticipant(topic, topics.indexOf(topic) + 1, topics.size(), phase(topic.id()),
                rounds.isPaused(), participant.name(), rounds.round(topic.id()).places(topic, participant.id()));
    }

    WorkshopState.OfPresenter ofPresenter() throws IOException {
        Agenda.Topic topic = rounds.topic();
        return new WorkshopState.OfPresenter(
                rounds.agenda().topics().stream().map(this::state).toList(), topic, phase(topic.id()),
                rounds.isPaused(), rounds.participants().stream().map(person -> state(person, topic)).toList(),
                rounds.undo().isPresent(), revealed(topic));
    }

    private WorkshopState.TopicState state(Agenda.Topic topic) {
        return new WorkshopState.TopicState(topic.id(), topic.name(), phase(topic.id()),
                rounds.outcome(topic).votes().size());
    }

    private WorkshopState.PersonState state(Participant person, Agenda.Topic topic) {
        return new WorkshopState.PersonState(person.name(), connections.getOrDefault(person.id(), 0) > 0,
                rounds.round(topic.id()).places(topic, person.id()).size());
    }

    private Optional<Revealed> revealed(Agenda.Topic topic) throws IOException {
        if (phase(topic.id()) == Phase.PLACING) {
            return Optional.empty();
        }
        if (revealed.isEmpty()) {
            if (strategy.isEmpty()) {
                strategy = Optional.of(minutes.copy());
            }
            revealed = Revealed.of(strategy.get(), rounds.outcome(topic), language);
        }
        return revealed;
    }

    private Phase phase(String goal) {
        GoalRound round = rounds.round(goal);
        if (round.closed().isPresent()) {
            return Phase.CLOSED;
        }
        return round.isRevealed() ? Phase.REVEALED : Phase.PLACING;
    }
}
