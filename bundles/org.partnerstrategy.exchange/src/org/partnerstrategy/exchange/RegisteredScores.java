/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.partnerstrategy.exchange.RegisteredRelation.Assessed;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** Adds the assessment and the wanted development to a relation (handbook, steps 2 and 3). */
final class RegisteredScores {

    private final RegisteredRelation registered;
    private final ImportReview review;
    private final Findings remarks;

    RegisteredScores(RegisteredRelation registered, ImportReview review, Findings remarks) {
        this.registered = registered;
        this.review = review;
        this.remarks = remarks;
    }

    /** Returns whether the relation changed. */
    boolean addTo(Relation relation) {
        boolean assessed = false;
        for (Assessed said : registered.assessed()) {
            assessed |= said.assessor().isPresent() ? addOf(said, relation) : add(said.position(), relation);
        }
        return addDevelopment(relation) || assessed;
    }

    /** What somebody says by name is recorded beside what others say, and changes what the same person said. */
    private boolean addOf(Assessed said, Relation relation) {
        return record(said.position(), review.assessment(relation, said.assessor()),
                () -> review.assess(relation, said.assessor()));
    }

    /** An axis that the register does not tell stays where it is, so that a relation never loses its place. */
    private boolean add(ImportedPosition said, Relation relation) {
        ImportedPosition known = ImportedPosition.newest(relation);
        ImportedPosition now = said.orElse(known);
        return !now.equals(known) && record(now, review.assessment(relation, Optional.empty()),
                () -> review.assess(relation, Optional.empty()));
    }

    private static boolean record(ImportedPosition now, Optional<Assessment> known, Supplier<Assessment> made) {
        if (now.isUnknown() || known.map(ImportedPosition::of).filter(now::equals).isPresent()) {
            return false;
        }
        Assessment assessment = known.orElseGet(made);
        assessment.setInfluence(now.influence().orElse(null));
        assessment.setDependency(now.dependency().orElse(null));
        return true;
    }

    private boolean addDevelopment(Relation relation) {
        ImportedPosition said = registered.desired();
        if (said.isUnknown() && registered.directions().isEmpty()) {
            return false;
        }
        if (relation.getDevelopment() != null) {
            if (!isSaidBy(relation.getDevelopment(), said)) {
                remark("development.kept", relation);
            }
            return false;
        }
        Optional<Development> development = registered.directions()
                .map(directions -> development(directions, said))
                .or(() -> byPositions(ImportedPosition.newest(relation),
                said));
        development.ifPresentOrElse(relation::setDevelopment, () -> remark("development.nowhere", relation));
        return development.isPresent();
    }

    private boolean isSaidBy(Development known, ImportedPosition said) {
        return ImportedPosition.desired(known).equals(said.orElse(ImportedPosition.desired(known)))
                && registered.directions().filter(directions -> !directions.equals(Set.copyOf(known.getDirections())))
                        .isEmpty();
    }

    /** Where the register says no directions, the way to the desired position does. */
    private static Optional<Development> byPositions(ImportedPosition now, ImportedPosition said) {
        ImportedPosition desired = said.orElse(now);
        return now.place().flatMap(from -> desired.place().map(to -> Directions.between(from, to)))
                .map(directions -> development(directions, desired));
    }

    private static Development development(Set<Direction> directions, ImportedPosition desired) {
        Development development = PartnerStrategyFactory.eINSTANCE.createDevelopment();
        development.setDesiredInfluence(desired.influence().orElse(null));
        development.setDesiredDependency(desired.dependency().orElse(null));
        development.getDirections().addAll(directions);
        return development;
    }

    private void remark(String key, Relation relation) {
        remarks.add(Message.of(RegisteredScores.class, key), relation.getPartner().getName(), registered.firstRow());
    }
}
