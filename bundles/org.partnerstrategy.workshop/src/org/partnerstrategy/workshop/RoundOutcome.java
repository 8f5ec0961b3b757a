/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.partnerstrategy.field.Persons;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.change.Assessing;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.method.review.ClosedReviewException;
import org.partnerstrategy.method.review.ClosedReviews;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AssessmentKind;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;

/**
 * What comes out of a round: the separate assessments, and the joint ones on which the group agreed (METHOD, several
 * assessors). Recording it again changes what it recorded before, and adds nothing twice.
 *
 * @param topic the goal
 * @param votes the separate assessments
 * @param joint the joint ones by the ID of the relation
 */
public record RoundOutcome(Agenda.Topic topic, List<Vote> votes, Map<String, Position> joint) {

    public RoundOutcome {
        votes = List.copyOf(votes);
        joint = Map.copyOf(joint);
    }

    /** Whether there is nothing to record. */
    public boolean isEmpty() {
        return votes.isEmpty() && joint.isEmpty();
    }

    /** The same before the group agreed on anything. */
    public RoundOutcome separate() {
        return new RoundOutcome(topic, votes, Map.of());
    }

    /**
     * Makes sure that rounds can be recorded in a strategy.
     *
     * @throws WorkshopException when the review at which they would be is closed
     */
    public static void check(PartnerStrategy strategy) throws WorkshopException {
        try {
            ClosedReviews.checkNewest(strategy);
        } catch (ClosedReviewException e) {
            throw WorkshopException.because(e.problem(), e);
        }
    }

    /**
     * Records it at the latest review of a strategy, closed or not: a picture shows it in a copy. Relations that the
     * strategy no longer has are left out.
     *
     * @param today the day of the review that is made when there is none
     */
    public void record(PartnerStrategy strategy, LocalDate today) {
        Map<String, Relation> relations = strategy.getRelations().stream()
                .collect(Collectors.toMap(Relation::getId, Function.identity(), (one, other) -> one));
        if (votes.stream().map(Vote::relation).noneMatch(relations::containsKey)
                && joint.keySet().stream().noneMatch(relations::containsKey)) {
            return;
        }
        Review review = new Placing(today).review(strategy);
        votes.forEach(vote -> Optional.ofNullable(relations.get(vote.relation()))
                .ifPresent(relation -> place(separate(relation, review, vote.participant(), strategy),
                        vote.position())));
        joint.forEach((id, position) -> Optional.ofNullable(relations.get(id))
                .ifPresent(relation -> place(joint(relation, review), position)));
    }

    private static void place(Assessment assessment, Position position) {
        assessment.setInfluence(position.influence());
        assessment.setDependency(position.dependency());
    }

    private static Assessment joint(Relation relation, Review review) {
        return found(relation, review, Round::isJoint)
                .orElseGet(() -> Assessing.add(relation, review, AssessmentKind.JOINT));
    }

    private static Assessment separate(Relation relation, Review review, Participant participant,
            PartnerStrategy strategy) {
        Optional<Person> person = Persons.findOrAdd(strategy, participant.name());
        String id = id(participant, relation, review);
        return found(relation, review, known -> !Round.isJoint(known)
                && person.map(someone -> someone.equals(known.getAssessor())).orElseGet(() -> id.equals(known.getId())))
                .orElseGet(() -> {
                    Assessment made = Assessing.add(relation, review, AssessmentKind.SEPARATE);
                    made.setId(id);
                    person.ifPresent(made::setAssessor);
                    return made;
                });
    }

    private static Optional<Assessment> found(Relation relation, Review review, Predicate<Assessment> which) {
        return relation.getAssessments().stream().filter(known -> known.getReview() == review).filter(which)
                .findFirst();
    }

    /** So that an assessment without a name is found again. */
    private static String id(Participant participant, Relation relation, Review review) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(
                    String.join(" ", participant.id(), relation.getId(), review.getId())
                            .getBytes(StandardCharsets.UTF_8));
            return "_" + HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
