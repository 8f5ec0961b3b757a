/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Message;

/**
 * Finds reviews that one closed and at which the other went on to assess: a closed review is not changed (METHOD,
 * reviews over time), so somebody has to look at it. Nothing is dropped.
 */
record ClosedByOne(Versions versions, PartnerStrategy result) {

    /** What the key of such a conflict says in the place of a rule. */
    private static final String RULE = "closed-review";

    void addTo(List<Conflict> conflicts) {
        result.getReviews().stream().filter(Reviews::isClosed).filter(this::isChangedAfterClosing).map(this::conflict)
                .forEach(conflicts::add);
    }

    private boolean isChangedAfterClosing(Review merged) {
        return Arrays.stream(Side.values()).anyMatch(side -> versions.of(side).find(merged.getId())
                .map(Review.class::cast).filter(Reviews::isClosed)
                .filter(closed -> !said(closed).equals(said(merged))).isPresent());
    }

    /** What was said at a review, of relations that are still there. */
    private Map<String, List<Optional<Object>>> said(Review review) {
        Predicate<Assessment> isKept = assessment -> assessment.eContainer() instanceof Identified relation
                && result.getRelations().stream().anyMatch(kept -> kept.getId().equals(relation.getId()));
        return review.getAssessments().stream().filter(isKept).collect(Collectors.toMap(Assessment::getId,
                assessment -> List.of(Optional.ofNullable(assessment.getInfluence()),
                        Optional.ofNullable(assessment.getDependency()), Optional.ofNullable(assessment.getReason()),
                        Optional.of(assessment.getKind())), (one, other) -> one));
    }

    private Conflict conflict(Review review) {
        String key = review.getId();
        return new Conflict(new ConflictKey(ConflictKind.RULE, key, RULE), Optional.empty(),
                versions.base().find(key), versions.ours().find(key).or(() -> Optional.of(review)),
                versions.theirs().find(key), Side.OURS, false, List.of(),
                Optional.of(Message.of(ClosedByOne.class, "closed.changed")));
    }
}
