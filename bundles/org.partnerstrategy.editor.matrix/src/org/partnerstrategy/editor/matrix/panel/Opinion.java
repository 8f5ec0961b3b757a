/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import java.time.LocalDate;
import java.util.Optional;

import org.partnerstrategy.field.Persons;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.method.change.Assessing;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AssessmentKind;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;

/**
 * A row of the assessments of a relation.
 *
 * @param relation the relation that is assessed
 * @param given the assessment; none for a row that was added and in which nothing was typed yet
 */
record Opinion(Relation relation, Optional<Assessment> given) {

    /** Whether somebody of that name has another assessment at the same review. */
    boolean isTaken(String name) {
        PartnerStrategy strategy = Strategies.of(relation);
        Optional<Review> review = given.isPresent() ? given.map(Assessment::getReview) : Reviews.newest(strategy);
        return review.flatMap(known -> Persons.find(strategy, name).flatMap(person -> Assessing.find(relation, known,
                Optional.of(person), AssessmentKind.SEPARATE)))
                .filter(known -> given.filter(known::equals).isEmpty()).isPresent();
    }

    /** The assessment to change; a new one at the latest review where there is none. To be called within an edit. */
    Assessment orAdded() {
        return given.orElseGet(() -> Assessing.add(relation,
                new Placing(LocalDate.now()).review(Strategies.of(relation)), AssessmentKind.SEPARATE));
    }
}
