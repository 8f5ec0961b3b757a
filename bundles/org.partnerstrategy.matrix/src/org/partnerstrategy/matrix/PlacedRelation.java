/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.partnerstrategy.matrix.text.PlainText;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Message;

/**
 * What a picture needs to know of a relation.
 *
 * @param order its place among the goal's relations
 * @param id the identity of the relation; made up when it has none yet
 * @param relation the relation itself
 * @param name the partner's name
 * @param placement where the relation is now, if it was assessed
 * @param arrow the desired development
 * @param amount euro in the reference year
 * @param money what is said of its money, if any of it is known
 * @param earlier what the review is called that put it there, when that is not the one as of which it is drawn
 */
record PlacedRelation(int order, String id, Relation relation, String name, Optional<Placement> placement,
        Optional<Arrow> arrow, Optional<BigDecimal> amount, Optional<Message> money, Optional<Message> earlier) {

    /** The relations of a goal itself, and if wanted of all sub-goals within it. */
    static List<PlacedRelation> of(Goal goal, MatrixOptions options) {
        List<Relation> relations = options.shows(Part.SUBGOALS) ? Portfolio.relationsWithin(goal)
                : goal.getRelations();
        return of(relations, ReferenceYear.of(goal), options);
    }

    static List<PlacedRelation> of(List<Relation> relations, ReferenceYear year, MatrixOptions options) {
        return IntStream.range(0, relations.size()).mapToObj(i -> of(relations.get(i), i, year, options)).toList();
    }

    private static PlacedRelation of(Relation relation, int number, ReferenceYear year, MatrixOptions options) {
        Optional<Placement> placement = options.review().map(review -> Placement.at(relation, review))
                .orElseGet(() -> Placement.now(relation));
        Optional<Arrow> arrow = options.review().map(review -> Arrow.at(relation, review))
                .orElseGet(() -> Arrow.of(relation));
        return new PlacedRelation(number, Optional.ofNullable(relation.getId()).orElse("relation " + number), relation,
                name(relation, options.language()), placement, arrow, year.amount(relation), year.say(relation),
                earlier(relation, options.review()));
    }

    /** The rounds by which a relation came where it is, or was at a review. */
    static List<Round> rounds(Relation relation, Optional<Review> at) {
        return at.map(review -> Round.upTo(relation, review)).orElseGet(() -> Round.of(relation));
    }

    private static Optional<Message> earlier(Relation relation, Optional<Review> at) {
        if (!Strategies.haveIt(relation)) {
            return Optional.empty();
        }
        List<Round> rounds = rounds(relation, at);
        Optional<Review> expected = at.or(() -> Reviews.newest(Strategies.of(relation)));
        return rounds.isEmpty() || expected.isEmpty() || rounds.getLast().review().equals(expected) ? Optional.empty()
                : Optional.of(rounds.getLast().review().map(ElementName::of)
                        .orElseGet(() -> Message.of(PlacedRelation.class, "review.none")));
    }

    private static String name(Relation relation, Locale language) {
        String name = relation.getPartner() == null ? "" : PlainText.of(relation.getPartner().getName());
        return name.isEmpty() ? Message.of(PlacedRelation.class, "partner.withoutName").in(language) : name;
    }
}
