/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.field.Persons;
import org.partnerstrategy.method.change.Assessing;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AssessmentKind;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Message;

/** The review that holds the scores of a day's imports. It is made when there is a first score to hold. */
final class ImportReview {

    private static final Message NAME = Message.of(ImportReview.class, "review.name");

    private final PartnerStrategy strategy;
    private final LocalDate day;
    private final Locale language;
    private Optional<Review> review;

    ImportReview(PartnerStrategy strategy, LocalDate day, Locale language) {
        this.strategy = strategy;
        this.day = day;
        this.language = language;
        this.review = strategy.getReviews().stream().filter(this::isOfToday).findFirst();
    }

    private boolean isOfToday(Review candidate) {
        return day.equals(candidate.getDate())
                && Message.LANGUAGES.stream().anyMatch(spoken -> NAME.in(spoken).equals(candidate.getName()));
    }

    /** What an assessor, or nobody by name, said of a relation in an earlier import on the same day. */
    Optional<Assessment> assessment(Relation relation, Optional<String> assessor) {
        Optional<Person> person = assessor.flatMap(name -> Persons.find(strategy, name));
        return review.filter(known -> person.isPresent() == assessor.isPresent()).flatMap(known -> Assessing
                .find(relation, known, person, AssessmentKind.SEPARATE));
    }

    /** A new assessment of the relation, without scores. */
    Assessment assess(Relation relation, Optional<String> assessor) {
        if (review.isEmpty()) {
            review = Optional.of(makeReview());
        }
        return Assessing.findOrAdd(relation, review.get(), assessor.flatMap(name -> Persons.findOrAdd(strategy, name)),
                AssessmentKind.SEPARATE);
    }

    private Review makeReview() {
        Review made = PartnerStrategyFactory.eINSTANCE.createReview();
        made.setName(NAME.in(language));
        made.setDate(day);
        strategy.getReviews().add(made);
        return made;
    }
}
