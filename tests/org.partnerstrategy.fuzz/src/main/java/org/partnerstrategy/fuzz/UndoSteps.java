/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editing.StrategyDocuments;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.change.Removing;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFile;

/** Steps back and forth in the history of an open strategy: after each it is as it was at that place. */
final class UndoSteps implements Campaign {

    private static final int ROUND = 40;

    @Override
    public String name() {
        return "steps of undo and redo";
    }

    @Override
    public int many() {
        return 20_000;
    }

    @Override
    public int few() {
        return 200;
    }

    @Override
    public Tally run(Random random, int count, Path folder) throws Exception {
        Tally tally = new Tally();
        Path file = folder.resolve("undo.partnerstrategy");
        StrategyFile.save(ExampleStrategy.YOUTH_WORK.create(Locale.ENGLISH), file);
        StrategyDocuments documents = new StrategyDocuments();
        while (tally.tried() < count) {
            StrategyDocument document = documents.open(file);
            try {
                new Walk(document, random, tally).go(Math.min(ROUND, count - tally.tried()));
            } finally {
                documents.close(document);
            }
        }
        return tally;
    }

    /** A walk through the history of one document. */
    private record Walk(StrategyDocument document, Random random, Tally tally, List<EObject> states) {

        Walk(StrategyDocument document, Random random, Tally tally) {
            this(document, random, tally, new ArrayList<>());
        }

        void go(int steps) {
            states.add(EcoreUtil.copy(document.strategy()));
            int place = 0;
            CommandStack history = document.domain().getCommandStack();
            for (int i = 0; i < steps; i++) {
                try {
                    int way = random.nextInt(3);
                    if (way == 1 && history.canUndo()) {
                        history.undo();
                        place--;
                    } else if (way == 2 && history.canRedo()) {
                        history.redo();
                        place++;
                    } else if (document.edit(ElementName.of(document.strategy()), this::change)) {
                        place++;
                        states.subList(place, states.size()).clear();
                        states.add(EcoreUtil.copy(document.strategy()));
                    }
                    check(place);
                } catch (RuntimeException e) {
                    tally.crashed(e, "step " + i);
                }
            }
        }

        private void check(int place) {
            if (EcoreUtil.equals(document.strategy(), states.get(place))) {
                tally.kept();
            } else {
                tally.lost("another strategy at step " + place);
            }
        }

        private void change() {
            PartnerStrategy strategy = document.strategy();
            switch (strategy.getRelations().isEmpty() ? 3 : random.nextInt(5)) {
            case 0 -> any(strategy.getPartners()).setName("Partner " + random.nextInt());
            case 1 -> strategy.getPartners().add(named(PartnerStrategyFactory.eINSTANCE.createPartner()));
            case 2 -> Removing.remove(any(strategy.getRelations()));
            case 3 -> strategy.getRelations().add(relation(strategy));
            default -> strategy.getGoals().move(0, strategy.getGoals().size() - 1);
            }
        }

        private Relation relation(PartnerStrategy strategy) {
            Relation relation = PartnerStrategyFactory.eINSTANCE.createRelation();
            relation.setPartner(any(strategy.getPartners()));
            relation.setGoal(any(strategy.getGoals()));
            return relation;
        }

        private <T extends NamedElement> T named(T element) {
            element.setName("New " + random.nextInt());
            return element;
        }

        private <T extends EObject> T any(List<T> elements) {
            return elements.get(random.nextInt(elements.size()));
        }
    }
}
