/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.change.Reviewing;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.workshop.RefusedException;
import org.partnerstrategy.workshop.Revealed;
import org.partnerstrategy.workshop.Workshop;
import org.partnerstrategy.workshop.WorkshopException;
import org.partnerstrategy.workshop.WorkshopRefusal;
import org.partnerstrategy.workshop.WorkshopState;

/** The rounds of a workshop, and what becomes of them (METHOD, several assessors). */
class WorkshopTest {

    @TempDir
    private Path folder;

    private Room room;
    private String goal;
    private String relation;

    @BeforeEach
    void open() throws IOException {
        room = Room.in(folder);
        goal = room.goal().getId();
        relation = room.relation(0).getId();
    }

    private void place(Workshop workshop, String participant, int dependency, int influence, long number)
            throws Exception {
        workshop.place(participant, goal, relation, Optional.of(Position.of(dependency, influence)), number);
    }

    private static WorkshopRefusal refused(Executable action) {
        return assertThrows(RefusedException.class, action).refusal();
    }

    private List<Assessment> latest() throws IOException {
        return Round.newest(room.relation(0)).orElseThrow().assessments();
    }

    @Test
    void aRoundBecomesSeparateAndJointAssessments() throws Exception {
        int before = latest().size();
        try (Workshop workshop = room.workshop()) {
            String anna = workshop.join("", "Anna");
            String nameless = workshop.join("", "");
            place(workshop, anna, 10, 90, 1);
            place(workshop, nameless, 80, 20, 1);
            workshop.reveal();
            workshop.agree(relation, Optional.of(Position.of(40, 60)));
            workshop.closeRound();
            assertEquals(2, workshop.ofPresenter().revealed().orElseThrow().talks().stream()
                    .filter(talk -> talk.relation().equals(relation)).findFirst().orElseThrow().dots().size());
        }
        List<Assessment> recorded = latest();
        assertEquals(before + 3, recorded.size());
        assertEquals(Position.of(40, 60), Round.newest(room.relation(0)).orElseThrow().consensus());
        assertTrue(recorded.stream().anyMatch(made -> made.getAssessor() != null
                && "Anna".equals(made.getAssessor().getName()) && made.getDependency().points() == 10));
        assertTrue(Files.exists(folder.resolve("town.partnerstrategy.bak")));
    }

    @Test
    void aRoundIsOneStepThatIsTakenBack() throws Exception {
        byte[] before = Files.readAllBytes(room.file());
        try (Workshop workshop = room.workshop()) {
            place(workshop, workshop.join("", "Anna"), 10, 90, 1);
            workshop.reveal();
            workshop.closeRound();
            byte[] closed = Files.readAllBytes(room.file());
            workshop.undo();
            assertArrayEquals(before, Files.readAllBytes(room.file()));
            assertEquals(WorkshopState.Phase.REVEALED, workshop.ofPresenter().phase());
            workshop.closeRound();
            assertEquals(closed.length, Files.readAllBytes(room.file()).length);
            workshop.undo();
            workshop.undo();
            assertEquals(WorkshopState.Phase.PLACING, workshop.ofPresenter().phase());
            assertEquals(WorkshopRefusal.NOTHING_TO_UNDO, refused(workshop::undo));
        }
    }

    @Test
    void aRoundIsNotTakenBackOverSomebodyElsesWork() throws Exception {
        try (Workshop workshop = room.workshop()) {
            place(workshop, workshop.join("", "Anna"), 10, 90, 1);
            workshop.reveal();
            workshop.closeRound();
            StrategyFile.change(room.file(), strategy -> {
                strategy.setName("Changed");
                return strategy;
            });
            assertEquals(WorkshopRefusal.CHANGED_SINCE, refused(workshop::undo));
        }
        assertEquals("Changed", room.strategy().getName());
    }

    @Test
    void goesOnWhereItWasStopped() throws Exception {
        String key;
        String anna;
        try (Workshop workshop = room.workshop()) {
            key = workshop.key();
            anna = workshop.join("", "Anna");
            place(workshop, anna, 10, 90, 1);
            workshop.pause(true);
        }
        // A program that is killed leaves a line that it had only begun.
        Path journal = journal();
        Files.writeString(journal, "{\"kind\":\"PLA", StandardOpenOption.APPEND);
        try (Workshop workshop = room.workshop()) {
            assertEquals(key, workshop.key());
            assertEquals(anna, workshop.join(anna, "Anna"));
            assertEquals(Position.of(10, 90), workshop.of(anna).places().get(relation));
            assertTrue(workshop.of(anna).paused());
            workshop.pause(false);
            workshop.reveal();
            workshop.end();
        }
        assertFalse(Files.exists(journal));
        try (Workshop workshop = room.workshop()) {
            assertNotEquals(key, workshop.key());
        }
    }

    @Test
    void leavesAClosedReviewAsItIs() throws Exception {
        try (Workshop workshop = room.workshop()) {
            place(workshop, workshop.join("", "Anna"), 10, 90, 1);
            workshop.reveal();
            StrategyFile.change(room.file(), strategy -> {
                Reviewing.close(Reviews.newest(strategy).orElseThrow());
                return strategy;
            });
            byte[] closed = Files.readAllBytes(room.file());
            assertThrows(WorkshopException.class, workshop::closeRound);
            assertThrows(WorkshopException.class, workshop::end);
            assertArrayEquals(closed, Files.readAllBytes(room.file()));
            assertEquals(WorkshopState.Phase.REVEALED, workshop.ofPresenter().phase());
        }
        assertThrows(WorkshopException.class, room::workshop);
    }

    private Path journal() throws IOException {
        try (var files = Files.list(folder.resolve("home/workshops"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void endingRecordsWhatWasPlacedInEveryRound() throws Exception {
        int before = latest().size();
        try (Workshop workshop = room.workshop()) {
            place(workshop, workshop.join("", "Anna"), 10, 90, 1);
            workshop.next();
            workshop.end();
        }
        assertEquals(before + 1, latest().size());
    }

    @Test
    void placesThatComeLateCountButNotAfterNewerOnes() throws Exception {
        try (Workshop workshop = room.workshop()) {
            String anna = workshop.join("", "Anna");
            place(workshop, anna, 10, 90, 2);
            place(workshop, anna, 50, 50, 1);
            assertEquals(Position.of(10, 90), workshop.of(anna).places().get(relation));
            workshop.next();
            place(workshop, anna, 60, 60, 3);
            workshop.choose(goal);
            assertEquals(Position.of(60, 60), workshop.of(anna).places().get(relation));
        }
    }

    @Test
    void nobodyPlacesWhileItIsPausedOrShown() throws Exception {
        try (Workshop workshop = room.workshop()) {
            String anna = workshop.join("", "Anna");
            workshop.pause(true);
            assertEquals(WorkshopRefusal.PAUSED, refused(() -> place(workshop, anna, 1, 1, 1)));
            workshop.pause(false);
            workshop.reveal();
            assertEquals(WorkshopRefusal.CLOSED, refused(() -> place(workshop, anna, 1, 1, 1)));
            assertEquals(WorkshopRefusal.UNKNOWN, refused(() -> place(workshop, "nobody", 1, 1, 1)));
        }
    }

    @Test
    void thePresenterSeesWhereOnlyOnceItIsRevealed() throws Exception {
        try (Workshop workshop = room.workshop()) {
            place(workshop, workshop.join("", "Anna"), 10, 90, 1);
            place(workshop, workshop.join("", "Bas"), 70, 15, 1);
            assertThat(workshop.ofPresenter().revealed()).isEmpty();
            assertEquals(List.of(1, 1), workshop.ofPresenter().people().stream()
                    .map(WorkshopState.PersonState::placed).toList());
            workshop.reveal();
            Revealed revealed = workshop.ofPresenter().revealed().orElseThrow();
            assertEquals(relation, revealed.talks().getFirst().relation());
            assertEquals(75, revealed.talks().getFirst().range());
            workshop.agree(relation, Optional.of(Position.of(40, 60)));
            assertEquals(Optional.of(Position.of(40, 60)),
                    workshop.ofPresenter().revealed().orElseThrow().talks().getFirst().joint());
        }
    }

    @Test
    void namesAreTidyAndDifferent() throws Exception {
        try (Workshop workshop = room.workshop()) {
            workshop.join("", " Anna\u202e\n ");
            workshop.join("", "anna");
            workshop.join("", "x".repeat(500));
            assertEquals(List.of("Anna", "anna (2)", "x".repeat(Workshop.NAME)), workshop.ofPresenter().people()
                    .stream().map(WorkshopState.PersonState::name).toList());
        }
    }

    @Test
    void letsInAsManyAsThereMayBe() throws Exception {
        try (Workshop workshop = room.workshop()) {
            for (int number = 0; number < Workshop.PARTICIPANTS; number++) {
                workshop.join("", "");
            }
            assertEquals(WorkshopRefusal.FULL, refused(() -> workshop.join("", "")));
        }
    }

    @Test
    void thereIsOneWorkshopAboutAFile() throws Exception {
        try (Workshop workshop = room.workshop()) {
            assertFalse(workshop.isEnded());
            assertThrows(WorkshopException.class, room::workshop);
        }
    }
}
