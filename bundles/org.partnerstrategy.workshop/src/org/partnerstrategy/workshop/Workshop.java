/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.partnerstrategy.method.Position;
import org.partnerstrategy.workshop.journal.Journal;
import org.partnerstrategy.workshop.journal.JournalEntry;
import org.partnerstrategy.workshop.journal.JournalEntry.Kind;

/**
 * A live workshop: rounds of goals in which participants place partners, a presenter reveals where, and the group
 * agrees. Everything is kept on disk before it is answered, until the workshop ends; a workshop about the same file
 * then goes on where it was. Safe for use by several threads.
 */
public final class Workshop implements Closeable {

    /** How many can take part. */
    public static final int PARTICIPANTS = 300;

    /** How long a name can be, in characters. */
    public static final int NAME = 60;

    private static final int KEY_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ReentrantLock lock = new ReentrantLock();
    private final Signals signals = new Signals(lock);
    private final Rounds rounds;
    private final Journal journal;
    private final Minutes minutes;
    private final RoundViews views;

    private Workshop(Rounds rounds, Journal journal, Minutes minutes, Locale language) {
        this.rounds = rounds;
        this.journal = journal;
        this.minutes = minutes;
        this.views = new RoundViews(rounds, minutes, language);
    }

    /**
     * Starts the workshop about a strategy, or goes on with the one that was stopped.
     *
     * @param file the file of the strategy
     * @param minutes where closed rounds go
     * @param language the language of the picture that is revealed
     * @throws IOException when there is such a workshop already, or nothing can be kept on disk
     */
    public static Workshop start(Path file, Agenda agenda, Minutes minutes, Locale language) throws IOException {
        Journal journal;
        try {
            journal = Journal.open(file).orElseThrow(() -> WorkshopException.of("journal.busy", file));
        } catch (WorkshopException e) {
            throw e;
        } catch (IOException e) {
            throw WorkshopException.of("journal.failed", String.valueOf(e.getMessage()));
        }
        Rounds rounds = new Rounds(agenda);
        journal.read().forEach(rounds::apply);
        Workshop workshop = new Workshop(rounds, journal, minutes, language);
        if (rounds.key().isEmpty()) {
            workshop.add(JournalEntry.of(Kind.OPEN, secret(), secret()));
        }
        return workshop;
    }

    private static String secret() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The secret part of the address for participants. It ends with the workshop. */
    public String key() {
        return rounds.key();
    }

    /** The secret part of the address for the presenter. */
    public String presenterKey() {
        return rounds.presenterKey();
    }

    /** How many took part before this workshop went on. */
    public int known() {
        return locked(() -> rounds.participants().size());
    }

    /**
     * Lets somebody in, or back in.
     *
     * @param id what joining answered before; unknown or empty for somebody new
     * @param name what the others call the participant; empty for none
     * @return the secret ID of the participant
     * @throws RefusedException when as many take part as there may
     * @throws IOException when it cannot be kept on disk
     */
    public String join(String id, String name) throws RefusedException, IOException {
        lock.lock();
        try {
            Optional<Participant> known = rounds.participant(id);
            if (known.isEmpty() && rounds.participants().size() >= PARTICIPANTS) {
                throw new RefusedException(WorkshopRefusal.FULL);
            }
            String participant = known.map(Participant::id).orElseGet(Workshop::secret);
            String free = rounds.freeName(participant, tidy(name));
            if (known.isEmpty() || !known.get().name().equals(free)) {
                add(JournalEntry.of(Kind.JOIN, participant, free));
                signals.tell(false);
            }
            return participant;
        } finally {
            lock.unlock();
        }
    }

    private static String tidy(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        return plain.codePointCount(0, plain.length()) <= NAME ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, NAME)).strip();
    }

    /**
     * Places a partner for a participant, or takes it away.
     *
     * @param goal the ID of the goal, which need not be the current one: what comes late is not lost
     * @param number grows with each change that the participant makes, so that of several that come in another order
     *        the newest one counts
     * @throws RefusedException when the round is paused, revealed or closed, or there is no such participant or partner
     * @throws IOException when it cannot be kept on disk
     */
    public void place(String participant, String goal, String relation, Optional<Position> position, long number)
            throws RefusedException, IOException {
        lock.lock();
        try {
            if (rounds.participant(participant).isEmpty()
                    || rounds.agenda().topic(goal).filter(topic -> topic.has(relation)).isEmpty()) {
                throw new RefusedException(WorkshopRefusal.UNKNOWN);
            }
            if (signals.isEnded() || !rounds.round(goal).isOpen()) {
                throw new RefusedException(WorkshopRefusal.CLOSED);
            }
            if (rounds.isPaused()) {
                throw new RefusedException(WorkshopRefusal.PAUSED);
            }
            add(new JournalEntry(Kind.PLACE, participant, relation, goal, position, number, false));
            signals.tell(false);
        } finally {
            lock.unlock();
        }
    }

    /** Somebody's page is open, or no longer. */
    public void connect(String participant, boolean open) {
        lock.lock();
        try {
            views.connect(participant, open);
            signals.tell(false);
        } finally {
            lock.unlock();
        }
    }

    /** Stops the placing for a while, or lets it go on. */
    public void pause(boolean paused) throws IOException {
        lock.lock();
        try {
            if (paused != rounds.isPaused()) {
                step(JournalEntry.of(paused ? Kind.PAUSE : Kind.RESUME, "", ""));
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Goes to another goal.
     *
     * @throws RefusedException when it is not on the agenda
     */
    public void choose(String goal) throws RefusedException, IOException {
        lock.lock();
        try {
            if (rounds.agenda().topic(goal).isEmpty()) {
                throw new RefusedException(WorkshopRefusal.UNKNOWN);
            }
            if (!goal.equals(rounds.topic().id())) {
                step(JournalEntry.of(Kind.GOAL, goal, ""));
            }
        } finally {
            lock.unlock();
        }
    }

    /** Goes to the next goal whose round is not closed, if there is one. */
    public void next() throws RefusedException, IOException {
        lock.lock();
        try {
            List<Agenda.Topic> topics = rounds.agenda().topics();
            int now = topics.indexOf(rounds.topic());
            for (int further = 1; further < topics.size(); further++) {
                Agenda.Topic topic = topics.get((now + further) % topics.size());
                if (rounds.round(topic.id()).closed().isEmpty()) {
                    choose(topic.id());
                    return;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Shows where everyone placed the partners of the goal. Nobody places any more.
     *
     * @throws RefusedException when that is so already
     */
    public void reveal() throws RefusedException, IOException {
        lock.lock();
        try {
            if (!rounds.round(rounds.topic().id()).isOpen()) {
                throw new RefusedException(WorkshopRefusal.CLOSED);
            }
            step(JournalEntry.of(Kind.REVEAL, rounds.topic().id(), ""));
        } finally {
            lock.unlock();
        }
    }

    /**
     * Notes on which place of a partner the group agrees.
     *
     * @param position none when it does not agree any more
     * @throws RefusedException when the round is not revealed, or closed already
     */
    public void agree(String relation, Optional<Position> position) throws RefusedException, IOException {
        lock.lock();
        try {
            GoalRound round = rounds.round(rounds.topic().id());
            if (!rounds.topic().has(relation)) {
                throw new RefusedException(WorkshopRefusal.UNKNOWN);
            }
            if (!round.isRevealed() || round.closed().isPresent()) {
                throw new RefusedException(round.isRevealed() ? WorkshopRefusal.CLOSED : WorkshopRefusal.NOT_REVEALED);
            }
            step(JournalEntry.placing(Kind.JOINT, rounds.topic().id(), relation, position, 0));
        } finally {
            lock.unlock();
        }
    }

    /**
     * Closes the round of the goal: its outcome is recorded as one step.
     *
     * @throws RefusedException when it is closed already
     * @throws IOException when it cannot be recorded; nothing is lost then, and it can be closed again
     */
    public void closeRound() throws RefusedException, IOException {
        lock.lock();
        try {
            if (rounds.round(rounds.topic().id()).closed().isPresent()) {
                throw new RefusedException(WorkshopRefusal.CLOSED);
            }
            close(rounds.topic());
        } finally {
            lock.unlock();
        }
    }

    private void close(Agenda.Topic topic) throws IOException {
        RoundOutcome outcome = rounds.outcome(topic);
        step(JournalEntry.of(Kind.CLOSE, topic.id(), outcome.isEmpty() ? "" : minutes.record(outcome)));
    }

    /**
     * Takes the last step of the presenter back: a round that was closed or revealed, a joint assessment, or the choice
     * of a goal.
     *
     * @throws RefusedException when there is none, or the strategy was changed since
     */
    public void undo() throws RefusedException, IOException {
        lock.lock();
        try {
            JournalEntry undo = rounds.undo().orElseThrow(() -> new RefusedException(WorkshopRefusal.NOTHING_TO_UNDO));
            if (undo.kind() == Kind.REOPEN && !minutes.takeBack(undo.text())) {
                throw new RefusedException(WorkshopRefusal.CHANGED_SINCE);
            }
            step(undo);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Ends the workshop: rounds in which partners were placed are closed first, so that nothing is lost. The address is
     * of no use any more.
     *
     * @throws IOException when a round cannot be recorded; the workshop then goes on
     */
    public void end() throws IOException {
        lock.lock();
        try {
            for (Agenda.Topic topic : rounds.agenda().topics()) {
                if (rounds.round(topic.id()).closed().isEmpty() && !rounds.outcome(topic).isEmpty()) {
                    close(topic);
                }
            }
            journal.delete();
            signals.end();
        } finally {
            lock.unlock();
        }
    }

    /** Whether the workshop has ended. */
    public boolean isEnded() {
        return locked(signals::isEnded);
    }

    /** Waits until the workshop has ended. */
    public void awaitEnd() throws InterruptedException {
        signals.awaitEnd();
    }

    /** Stops the workshop without ending it: it can go on later. */
    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            signals.end();
            journal.close();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until something changes for participants.
     *
     * @param known the version that the caller knows
     * @return the version now, which is the known one when nothing changed within that time
     */
    public long awaitChange(long known, long milliseconds) throws InterruptedException {
        return signals.awaitChange(known, milliseconds);
    }

    /** Waits until something changes for the presenter, as {@link #awaitChange}. */
    public long awaitCount(long known, long milliseconds) throws InterruptedException {
        return signals.awaitCount(known, milliseconds);
    }

    /**
     * What a participant may know.
     *
     * @throws RefusedException when there is no such participant
     */
    public WorkshopState.OfParticipant of(String participant) throws RefusedException {
        lock.lock();
        try {
            return views.of(rounds.participant(participant)
                    .orElseThrow(() -> new RefusedException(WorkshopRefusal.UNKNOWN)));
        } finally {
            lock.unlock();
        }
    }

    /** What the presenter may know. */
    public WorkshopState.OfPresenter ofPresenter() throws IOException {
        lock.lock();
        try {
            return views.ofPresenter();
        } finally {
            lock.unlock();
        }
    }

    /** A step of the presenter, which everyone is told. */
    private void step(JournalEntry entry) throws IOException {
        add(entry);
        journal.force();
        views.forget(entry.kind() != Kind.JOINT);
        signals.tell(true);
    }

    private void add(JournalEntry entry) throws IOException {
        try {
            journal.add(entry);
        } catch (IOException e) {
            throw WorkshopException.of("journal.failed", String.valueOf(e.getMessage()));
        }
        rounds.apply(entry);
    }

    private <T> T locked(Supplier<T> question) {
        lock.lock();
        try {
            return question.get();
        } finally {
            lock.unlock();
        }
    }
}
