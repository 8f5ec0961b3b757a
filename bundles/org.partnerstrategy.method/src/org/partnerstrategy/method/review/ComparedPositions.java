/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.review;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.change.Assessing;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AssessmentKind;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.resource.StrategyFile;

/** Makes of a comparison a strategy of which matrices can be drawn, with a trail from the one place to the other. */
public final class ComparedPositions {

    private ComparedPositions() {
    }

    /**
     * A copy of the later strategy in which relations have the two places that are compared, and no others. Those that
     * are gone are not in it.
     *
     * @param later the strategy, or its later version, which stays as it is
     * @param before what the earlier of the two is called
     * @param after what the later of the two is called
     */
    public static PartnerStrategy of(PartnerStrategy later, ReviewComparison comparison, String before, String after) {
        PartnerStrategy copy = StrategyFile.copy(later);
        // The reviews, which name the assessments, go too.
        copy.getRelations().forEach(relation -> relation.getAssessments().clear());
        copy.getReviews().clear();
        Review start = review(copy, before);
        Review end = review(copy, after);
        Map<String, Relation> relations = copy.getRelations().stream().filter(relation -> relation.getId() != null)
                .collect(Collectors.toMap(Identified::getId, Function.identity(), (one, other) -> one));
        comparison.movements().forEach(movement -> Optional.ofNullable(relations.get(movement.relation().getId()))
                .ifPresent(relation -> {
                    movement.from().ifPresent(place -> place(relation, start, place));
                    movement.to().ifPresent(place -> place(relation, end, place));
                }));
        return copy;
    }

    private static Review review(PartnerStrategy strategy, String name) {
        Review made = PartnerStrategyFactory.eINSTANCE.createReview();
        made.setName(name);
        strategy.getReviews().add(made);
        return made;
    }

    private static void place(Relation relation, Review review, Placement placement) {
        Assessment made = Assessing.add(relation, review, AssessmentKind.SEPARATE);
        made.setInfluence(placement.position().influence());
        made.setDependency(placement.position().dependency());
    }
}
