/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.workshop.journal.JournalEntry;
import org.partnerstrategy.workshop.journal.JournalEntry.Kind;

/** The state of a workshop: what follows from all that happened. */
final class Rounds {

    private final Agenda agenda;
    private final Map<String, Participant> participants = new LinkedHashMap<>();
    private final Map<String, GoalRound> rounds = new LinkedHashMap<>();
    private final Deque<JournalEntry> undoing = new ArrayDeque<>();
    private String key = "";
    private String presenterKey = "";
    private String current;
    private boolean paused;

    Rounds(Agenda agenda) {
        this.agenda = agenda;
        current = agenda.topics().getFirst().id();
    }

    void apply(JournalEntry entry) {
        if (entry.undo()) {
            undoing.poll();
        } else {
            inverse(entry).ifPresent(undoing::push);
        }
        switch (entry.kind()) {
        case OPEN -> {
            key = entry.text();
            presenterKey = entry.subject();
        }
        case JOIN -> participants.put(entry.subject(), new Participant(entry.subject(), entry.text()));
        case PLACE -> round(entry.text()).place(entry.subject(), entry.relation(), entry.position(), entry.number());
        case GOAL -> current = entry.subject();
        case PAUSE -> paused = true;
        case RESUME -> paused = false;
        case REVEAL -> round(entry.subject()).reveal(true);
        case HIDE -> round(entry.subject()).reveal(false);
        case JOINT -> round(entry.subject()).agree(entry.relation(), entry.position());
        case CLOSE -> round(entry.subject()).close(Optional.of(entry.text()));
        case REOPEN -> round(entry.subject()).close(Optional.empty());
        default -> throw new IllegalArgumentException(entry.toString());
        }
    }

    /** What takes an entry back; none for what is no step of the presenter. */
    private Optional<JournalEntry> inverse(JournalEntry entry) {
        String subject = entry.subject();
        return switch (entry.kind()) {
        case GOAL -> Optional.of(JournalEntry.of(Kind.GOAL, current, ""));
        case REVEAL -> Optional.of(JournalEntry.of(Kind.HIDE, subject, ""));
        case JOINT -> Optional.of(JournalEntry.placing(Kind.JOINT, subject, entry.relation(),
                Optional.ofNullable(round(subject).joint().get(entry.relation())), 0));
        case CLOSE -> Optional.of(JournalEntry.of(Kind.REOPEN, subject, entry.text()));
        default -> Optional.empty();
        };
    }

    /** What takes the last step of the presenter back. */
    Optional<JournalEntry> undo() {
        return Optional.ofNullable(undoing.peek()).map(JournalEntry::undoing);
    }

    String key() {
        return key;
    }

    String presenterKey() {
        return presenterKey;
    }

    boolean isPaused() {
        return paused;
    }

    Agenda agenda() {
        return agenda;
    }

    /** The goal that is placed or talked about now; the first when an earlier one is no longer on the agenda. */
    Agenda.Topic topic() {
        return agenda.topic(current).orElseGet(() -> agenda.topics().getFirst());
    }

    GoalRound round(String goal) {
        return rounds.computeIfAbsent(goal, id -> new GoalRound());
    }

    Collection<Participant> participants() {
        return participants.values();
    }

    Optional<Participant> participant(String id) {
        return Optional.ofNullable(participants.get(id));
    }

    RoundOutcome outcome(Agenda.Topic topic) {
        return round(topic.id()).outcome(topic, participants::get);
    }

    /** A name that nobody else has. */
    String freeName(String id, String name) {
        String free = name;
        for (int number = 2; !name.isEmpty() && isTaken(id, free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    private boolean isTaken(String id, String name) {
        return participants.values().stream()
                .anyMatch(known -> !known.id().equals(id) && known.name().equalsIgnoreCase(name));
    }
}
