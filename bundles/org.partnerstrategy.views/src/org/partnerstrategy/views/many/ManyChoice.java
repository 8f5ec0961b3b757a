/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.many;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.attribute.AttributeField;
import org.partnerstrategy.field.many.ManyChange;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Messages;

/**
 * Something that can be changed of many relations at once.
 *
 * @param title what it is called
 * @param choices what to choose from, for the first of the relations; none where there is nothing to choose
 * @param change the change to what was chosen or typed
 */
record ManyChoice(String title, Optional<List<String>> choices, Function<String, ManyChange> change) {

    private static final Messages MESSAGES = Messages.of(ManyChoice.class);

    /** What people change of many relations in steps 1 to 5, in the order of the steps. */
    static List<ManyChoice> of(PartnerStrategy strategy, Relation first) {
        FieldContext context = new FieldContext(() -> strategy, Locale.getDefault());
        List<ManyChoice> all = new ArrayList<>();
        all.add(field(RelationFields.DIRECTIONS, first, context));
        all.add(new ManyChoice(MESSAGES.text("advice"), Optional.empty(), text -> ManyChange.adoptAdvice(context)));
        for (Field<Relation> field : List.of(RelationFields.FORMS, RelationFields.ALTERNATIVE, RelationFields.ROLE)) {
            all.add(field(field, first, context));
        }
        all.add(new ManyChoice(MESSAGES.text("role"), Optional.empty(), text -> ManyChange.adoptRole(context)));
        all.add(field(RelationFields.PERSON, first, context));
        if (!strategy.getReviews().isEmpty()) {
            all.add(review(strategy.getReviews()));
        }
        for (Field<Relation> field : List.of(RelationFields.GOAL, RelationFields.PERIODICITY, RelationFields.SCHEME,
                RelationFields.CONTACT_INTENSITY, RelationFields.COMMITMENT)) {
            all.add(field(field, first, context));
        }
        strategy.getAttributes().stream().filter(attribute -> attribute.getSubject() == AttributeSubject.RELATION)
                .map(AttributeField::ofRelations).forEach(field -> all.add(field(field, first, context)));
        return List.copyOf(all);
    }

    private static ManyChoice field(Field<Relation> field, Relation first, FieldContext context) {
        List<String> proposals = field.input(context).map(input -> input.proposals(first, "")).orElse(List.of());
        return new ManyChoice(field.title(context.language()),
                Optional.of(proposals.stream().filter(text -> !text.isEmpty()).distinct().toList()),
                text -> ManyChange.fill(field, text, context));
    }

    private static ManyChoice review(List<Review> reviews) {
        List<String> names = reviews.stream().map(review -> ElementName.of(review).localized()).toList();
        return new ManyChoice(MESSAGES.text("review"), Optional.of(names), text -> names.contains(text)
                ? ManyChange.toReview(reviews.get(names.indexOf(text)), Locale.getDefault())
                : ManyChange.unknown(MESSAGES.message("review.unknown", text)));
    }
}
