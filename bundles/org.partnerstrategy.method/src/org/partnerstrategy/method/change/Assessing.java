/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.change;

import java.util.Optional;

import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AssessmentKind;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;

/**
 * What is thought of a relation at a review (handbook, step 2). An assessor who says something else at the same review
 * changes an opinion; it does not become a second one. The group has one joint assessment.
 */
public final class Assessing {

    private Assessing() {
    }

    /**
     * The assessment of somebody at a review.
     *
     * @param assessor whose it is; none for that of somebody without a name, or of the group
     */
    public static Optional<Assessment> find(Relation relation, Review review, Optional<Person> assessor,
            AssessmentKind kind) {
        return relation.getAssessments().stream().filter(known -> known.getReview() == review
                && known.getKind() == kind && known.getAssessor() == assessor.orElse(null)).findFirst();
    }

    /**
     * The same; added without scores where there is none. To be called within an edit.
     *
     * @param assessor whose it is; none for that of somebody without a name, or of the group
     */
    public static Assessment findOrAdd(Relation relation, Review review, Optional<Person> assessor,
            AssessmentKind kind) {
        return find(relation, review, assessor, kind).orElseGet(() -> {
            Assessment made = add(relation, review, kind);
            assessor.ifPresent(made::setAssessor);
            return made;
        });
    }

    /** A new assessment without scores, of nobody. To be called within an edit. */
    public static Assessment add(Relation relation, Review review, AssessmentKind kind) {
        Assessment made = PartnerStrategyFactory.eINSTANCE.createAssessment();
        made.setReview(review);
        made.setKind(kind);
        relation.getAssessments().add(made);
        return made;
    }
}
