/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFileException;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves an element to another place among its kind; a goal also into another goal or out of one. */
@Command(name = "move")
public final class MoveCommand extends ElementCommand {

    /** Where it goes. */
    private static final class Place {

        @Option(names = "--before", paramLabel = "NAME")
        private Optional<String> before = Optional.empty();

        @Option(names = "--after", paramLabel = "NAME")
        private Optional<String> after = Optional.empty();

        @Option(names = "--within", paramLabel = "GOAL")
        private Optional<String> within = Optional.empty();

        @Option(names = "--top")
        private boolean top;
    }

    @Parameters(index = "1", paramLabel = "KIND", descriptionKey = "kind")
    private String kind;

    @Parameters(index = "2..*", paramLabel = "NAME", descriptionKey = "name")
    private List<String> words = List.of();

    @ArgGroup(multiplicity = "1")
    private Place place;

    @Override
    public Integer call() throws StrategyFileException {
        ElementKind moved = ElementKind.of(kind);
        change(strategy -> move(strategy, moved));
        return StudioCommand.DONE;
    }

    private Runnable move(PartnerStrategy strategy, ElementKind moved) {
        if (moved.isOfRelations() || (place.within.isPresent() || place.top) && moved != ElementKind.GOAL) {
            throw problem("move.cannot", moved.label());
        }
        EObject element = named(strategy, moved, words);
        if (place.top) {
            append((Goal) element, strategy.getGoals());
        } else if (place.within.isPresent()) {
            Goal parent = new StrategyIndex(strategy).goal(place.within.get());
            refuseWithinItself(element, parent);
            append((Goal) element, parent.getGoals());
        } else {
            EObject beside = named(strategy, moved, List.of(place.before.or(() -> place.after).orElseThrow()));
            refuseWithinItself(element, beside);
            place(element, beside);
        }
        return told(List.of(), "move.done", ElementName.of(element));
    }

    private static void refuseWithinItself(EObject element, EObject place) {
        if (EcoreUtil.isAncestor(element, place)) {
            throw problem("move.itself", ElementName.of(element));
        }
    }

    @SuppressWarnings("unchecked")
    private void place(EObject element, EObject beside) {
        EList<EObject> list = (EList<EObject>) beside.eContainer().eGet(beside.eContainmentFeature());
        if (list.contains(element)) {
            int from = list.indexOf(element);
            int to = list.indexOf(beside) + (place.before.isPresent() ? 0 : 1);
            list.move(from < to ? to - 1 : to, element);
        } else {
            list.add(list.indexOf(beside) + (place.before.isPresent() ? 0 : 1), element);
        }
    }

    private static void append(Goal goal, EList<Goal> list) {
        if (list.contains(goal)) {
            list.move(list.size() - 1, goal);
        } else {
            list.add(goal);
        }
    }
}
