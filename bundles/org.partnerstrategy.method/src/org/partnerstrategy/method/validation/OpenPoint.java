/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/**
 * Something that still has to be filled in, decided or arranged (handbook, steps 1 to 5).
 *
 * @param explanation what is open, and why
 * @param element the element that it is about
 */
public record OpenPoint(Explanation explanation, EObject element) {

    private static final Messages MESSAGES = Messages.of(OpenPoint.class);

    /** What a finding says is open. */
    public static OpenPoint of(Finding finding) {
        return new OpenPoint(finding.explanation(), finding.element());
    }

    /** What to do about it, naming the element; what is open, where a plug-in's rule says nothing shorter. */
    public Message task() {
        return task(ElementName.of(element));
    }

    /** The same below the name of its goal, where a relation is told apart by its partner. */
    public Message taskWithinGoal() {
        return task(element instanceof Relation relation && relation.getPartner() != null
                ? ElementName.of(relation.getPartner()) : ElementName.of(element));
    }

    private Message task(Message name) {
        String key = "task." + explanation.rule();
        return MESSAGES.find(key).isPresent() ? MESSAGES.message(key, name)
                : MESSAGES.message("task", name, explanation.text());
    }

    /** The goal to which it belongs; none for what belongs to no goal or to several. */
    public Optional<Goal> goal() {
        return goalOf(element);
    }

    /** The goal to which an element belongs; none for what belongs to no goal or to several. */
    public static Optional<Goal> goalOf(EObject element) {
        return switch (element) {
        case Goal goal -> Optional.of(goal);
        case Relation relation -> Optional.ofNullable(relation.getGoal());
        case Action action -> only(Stream.concat(Stream.ofNullable(action.getGoal()),
                action.getRelations().stream().map(Relation::getGoal).filter(Objects::nonNull)));
        default -> Optional.empty();
        };
    }

    private static Optional<Goal> only(Stream<Goal> goals) {
        return Optional.of(goals.distinct().toList()).filter(all -> all.size() == 1).map(all -> all.getFirst());
    }
}
