/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.matrix;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;

/**
 * The trail of relations through the matrix (handbook, step 2). A place at an earlier review is shown by the first of
 * the assessments that make it.
 */
public final class EarlierReviewServices {

    private static final Messages MESSAGES = Messages.of(EarlierReviewServices.class);

    /** The places at which the relations of a goal were at earlier reviews. */
    public List<Assessment> earlierStops(Goal goal) {
        return goal.getRelations().stream().map(Round::of).filter(rounds -> rounds.size() > 1)
                .flatMap(rounds -> rounds.subList(0, rounds.size() - 1).stream())
                .map(round -> round.assessments().getFirst()).toList();
    }

    /** Where the trail leads from an earlier place: to the next one, or to the relation as it is now. */
    public List<EObject> nextStop(Assessment stop) {
        if (!(stop.eContainer() instanceof Relation relation)) {
            return List.of();
        }
        List<Round> rounds = Round.of(relation);
        int next = 1 + rounds.stream().map(round -> round.assessments().getFirst()).toList().indexOf(stop);
        if (next == 0 || next == rounds.size()) {
            return List.of();
        }
        return List.of(next == rounds.size() - 1 ? relation : rounds.get(next).assessments().getFirst());
    }

    /** What an earlier place is, for a pointer that rests on it. */
    public String earlierStopTooltip(Assessment stop) {
        return round(stop).map(round -> {
            Position place = round.consensus();
            return MESSAGES.text("earlier", ElementName.of(stop.eContainer()), round.review().map(ElementName::of)
                    .orElseGet(() -> MESSAGES.message("earlier.noReview")), place.influence().toString(),
                    place.dependency().toString());
        }).orElse("");
    }

    static Optional<Round> round(Assessment stop) {
        return stop.eContainer() instanceof Relation relation
                ? Round.of(relation).stream().filter(round -> round.assessments().contains(stop)).findFirst()
                : Optional.empty();
    }
}
