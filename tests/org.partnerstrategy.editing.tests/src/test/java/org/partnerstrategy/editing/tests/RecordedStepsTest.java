/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editing.StrategyDocuments;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

/** Whatever is done in a step, also with what is not in the strategy any more, can be undone and redone. */
class RecordedStepsTest {

    private static final Message LABEL = Message.verbatim("step");
    private static final int STEPS = 25;
    private static final int CHANGES = 6;

    @TempDir
    Path folder;

    private final StrategyDocuments documents = new StrategyDocuments();
    private StrategyDocument document;
    private PartnerStrategy strategy;
    private Random random;

    @BeforeEach
    void open() throws StrategyFileException {
        Path file = folder.resolve("example.partnerstrategy");
        StrategyFile.save(HandbookExample.create(Locale.ENGLISH), file);
        document = documents.open(file);
        strategy = document.strategy();
    }

    @AfterEach
    void close() {
        documents.close(document);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
    void areUndoneAndRedone(long seed) throws IOException {
        random = new Random(seed);
        CommandStack history = document.domain().getCommandStack();
        List<String> states = new ArrayList<>(List.of(written()));
        while (states.size() <= STEPS) {
            if (document.edit(LABEL, this::change)) {
                states.add(written());
            }
        }
        for (int i = STEPS - 1; i >= 0; i--) {
            history.undo();
            assertEquals(states.get(i), written());
        }
        for (int i = 1; i <= STEPS; i++) {
            history.redo();
            assertEquals(states.get(i), written());
        }
    }

    private String written() throws IOException {
        XMIResourceImpl resource = new XMIResourceImpl();
        resource.getContents().add(EcoreUtil.copy(strategy));
        StringWriter text = new StringWriter();
        resource.save(text, null);
        return text.toString();
    }

    private void change() {
        List<Relation> taken = new ArrayList<>();
        List<Development> developments = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            change(taken, developments);
        }
    }

    private void change(List<Relation> taken, List<Development> developments) {
        switch (random.nextInt(12)) {
        case 0 -> relation().setDescription("Changed " + random.nextInt());
        case 1 -> taken.add(taken(relation()));
        case 2 -> taken.forEach(relation -> {
            relation.setPartner(partner());
            relation.getAssessments().clear();
            relation.setDescription("Taken " + random.nextInt());
        });
        case 3 -> taken.stream().filter(relation -> relation.eContainer() == null)
                .forEach(strategy.getRelations()::addFirst);
        case 4 -> EcoreUtil.delete(partner(), true);
        case 5 -> strategy.getRelations().move(0, strategy.getRelations().size() - 1);
        case 6 -> strategy.getRelations().add(made());
        case 7 -> EcoreUtil.remove(made(strategy));
        case 8 -> {
            Development development = relation().getDevelopment();
            relation().setDevelopment(development);
            relation().setDevelopment(null);
        }
        case 9 -> {
            Relation relation = relation();
            developments.add(relation.getDevelopment());
            relation.setDevelopment(null);
        }
        case 10 -> developments.forEach(relation()::setDevelopment);
        default -> moveGoal();
        }
    }

    private void moveGoal() {
        Goal goal = strategy.getGoals().get(random.nextInt(strategy.getGoals().size()));
        Goal part = PartnerStrategyFactory.eINSTANCE.createGoal();
        goal.getGoals().add(part);
        if (random.nextBoolean()) {
            strategy.getGoals().add(part);
            part.setName("Moved " + random.nextInt());
        }
    }

    private static Relation taken(Relation relation) {
        EcoreUtil.remove(relation);
        return relation;
    }

    private Relation made(PartnerStrategy place) {
        Relation relation = made();
        place.getRelations().add(relation);
        return relation;
    }

    private Relation made() {
        Relation relation = PartnerStrategyFactory.eINSTANCE.createRelation();
        relation.setPartner(partner());
        relation.setGoal(strategy.getGoals().getFirst());
        relation.getAssessments().add(PartnerStrategyFactory.eINSTANCE.createAssessment());
        return relation;
    }

    private Relation relation() {
        if (strategy.getRelations().size() < 2) {
            strategy.getRelations().add(made());
        }
        return strategy.getRelations().get(random.nextInt(strategy.getRelations().size()));
    }

    private Partner partner() {
        if (strategy.getPartners().isEmpty()) {
            strategy.getPartners().add(PartnerStrategyFactory.eINSTANCE.createPartner());
        }
        return strategy.getPartners().get(random.nextInt(strategy.getPartners().size()));
    }

    @Test
    void touchNothingThatDoesNotChange() {
        Relation changed = strategy.getRelations().getFirst();
        Relation other = strategy.getRelations().getLast();
        int before = other.eAdapters().size();
        String description = changed.getDescription();
        document.edit(LABEL, () -> {
            changed.setDescription("Changed");
            assertEquals(before, other.eAdapters().size());
        });
        assertEquals(before, changed.eAdapters().size());
        assertEquals("Changed", changed.getDescription());
        document.domain().getCommandStack().undo();
        assertEquals(description, changed.getDescription());
    }
}
