/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.many;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.change.Deciding;
import org.partnerstrategy.method.maintenance.DecidedRole;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Message;

/**
 * One change of many relations, planned before it is made, so that people see what will change. Nothing is null; it
 * belongs to the thread that may change the strategy.
 */
@FunctionalInterface
public interface ManyChange {

    /** What it does to a relation. */
    PlannedChange of(Relation relation);

    /** What it does to each of these relations, in their order. */
    default List<PlannedChange> plan(Collection<Relation> relations) {
        return relations.stream().map(this::of).toList();
    }

    /**
     * Fills a field with a text, as a person would type it.
     *
     * @throws IllegalArgumentException when the field cannot be typed
     */
    static ManyChange fill(Field<Relation> field, String text, FieldContext context) {
        FieldInput<Relation> input = field.input(context)
                .orElseThrow(() -> new IllegalArgumentException(field.key()));
        return relation -> {
            String before = field.text(relation, context);
            if (!input.mayEdit(relation)) {
                return PlannedChange.refused(relation, before, Message.of(ManyChange.class, "fixed"));
            }
            return before.equals(text) ? PlannedChange.unchanged(relation, before)
                    : switch (input.read(relation, text)) {
                    // Read again when it is made: an earlier change may have made the name that it means.
                    case ParsedInput.Accepted accepted -> PlannedChange.made(relation, before, text,
                            () -> fill(input, relation, text, context));
                    case ParsedInput.Refused refused -> PlannedChange.refused(relation, before, refused.reason());
                    };
        };
    }

    /** What cannot be changed to what was typed. */
    static ManyChange unknown(Message reason) {
        return relation -> PlannedChange.refused(relation, "", reason);
    }

    private static void fill(FieldInput<Relation> input, Relation relation, String text, FieldContext context) {
        context.forget();
        if (input.read(relation, text) instanceof ParsedInput.Accepted accepted) {
            accepted.change().run();
        }
    }

    /** Decides for the directions that the method advises (handbook, step 3). */
    static ManyChange adoptAdvice(FieldContext context) {
        AdviceRules rules = MethodWithPlugIns.installed().advice();
        return relation -> {
            String before = RelationFields.DIRECTIONS.text(relation, context);
            return rules.advise(relation).map(advice -> relation.getDevelopment() != null
                    && advice.agreesWith(Directions.of(relation)) ? PlannedChange.unchanged(relation, before)
                    : PlannedChange.made(relation, before,
                            Directions.label(advice.directions()).in(context.language()),
                            () -> Deciding.decide(relation, advice.directions())))
                    .orElseGet(() -> PlannedChange.refused(relation, before, Message.of(ManyChange.class, "unplaced")));
        };
    }

    /** Decides for the role that the method suggests (handbook, step 5). */
    static ManyChange adoptRole(FieldContext context) {
        Function<Relation, MaintenanceAdvice> rules = MethodWithPlugIns.installed().maintenance().forOneRun();
        return relation -> {
            MaintenanceAdvice advice = rules.apply(relation);
            String before = RelationFields.ROLE.text(relation, context);
            return DecidedRole.of(relation).filter(advice.role()::equals).isPresent()
                    ? PlannedChange.unchanged(relation, before)
                    : PlannedChange.made(relation, before, Term.of(advice.role()).in(context.language()),
                            () -> DecidedRole.adopt(relation, advice, context.language()));
        };
    }

    /** Lets the newest assessments of a relation belong to a review, where it has none of that review yet. */
    static ManyChange toReview(Review review, Locale language) {
        return relation -> {
            Optional<Round> newest = Round.newest(relation);
            String before = newest.map(round -> round.assessments().getFirst().getReview())
                    .map(known -> ElementName.of(known).in(language)).orElse("");
            if (newest.isEmpty()) {
                return PlannedChange.refused(relation, before, Message.of(ManyChange.class, "unplaced"));
            }
            List<Assessment> assessments = newest.get().assessments();
            return relation.getAssessments().stream().anyMatch(one -> one.getReview() == review)
                    ? PlannedChange.unchanged(relation, before)
                    : PlannedChange.made(relation, before, ElementName.of(review).in(language),
                            () -> assessments.forEach(assessment -> assessment.setReview(review)));
        };
    }
}
