/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/**
 * The examples that the product offers, each a strategy of its own. All organisations and people in them are fictional.
 */
public enum ExampleStrategy {

    /** The examples of the handbook in one strategy, with all five steps filled in. */
    HANDBOOK("handbook", HandbookExample::create),
    /** Figure 2 of the handbook as an exercise: its X, Y and Z are listed, and all that follows is still to be done. */
    FIGURE_2("figure-2", ExampleStrategy::exercise),
    /** One goal with three organisations that work for young people, with all five steps filled in. */
    YOUTH_WORK("youth-work", ExampleStrategy::youthWork),
    /** A whole municipality, as large as real ones: the same every time, made up by chance. */
    TOWN("town", language -> new Town(language).strategy());

    private final String id;
    private final Function<Locale, PartnerStrategy> maker;

    ExampleStrategy(String id, Function<Locale, PartnerStrategy> maker) {
        this.id = id;
        this.maker = maker;
    }

    /** The example with that identity, if there is one. */
    public static Optional<ExampleStrategy> of(String id) {
        return Arrays.stream(values()).filter(example -> example.id.equals(id)).findFirst();
    }

    /** What commands and files call it, such as {@code youth-work}. */
    public String id() {
        return id;
    }

    /** What people call it. */
    public Message title() {
        return Message.of(ExampleStrategy.class, "example." + id + ".title");
    }

    /** What it shows, in a sentence or two. */
    public Message description() {
        return Message.of(ExampleStrategy.class, "example." + id + ".description");
    }

    /**
     * Makes the strategy anew. It is the same every time: the same identities and the same order, in every language.
     *
     * @param language the language of all names and texts; English when the product does not speak it
     */
    public PartnerStrategy create(Locale language) {
        PartnerStrategy strategy = maker.apply(language);
        if (this != HANDBOOK) {
            strategy.setId("strategy-" + id);
            strategy.setName(title().in(language));
            strategy.setDescription(description().in(language));
        }
        return strategy;
    }

    /** Step 1 is done, and who dropped out could be replaced or not: what the steps after it ask for is not there. */
    private static PartnerStrategy exercise(Locale language) {
        Draft draft = new Draft(language);
        ExampleReviews reviews = new ExampleReviews(draft);
        new FigureTwo(draft, new People(draft), reviews).add();
        PartnerStrategy strategy = draft.strategy();
        EcoreUtil.deleteAll(List.copyOf(strategy.getActions()), true);
        for (Relation relation : strategy.getRelations()) {
            EcoreUtil.deleteAll(List.copyOf(relation.getAssessments()), true);
            relation.setDevelopment(null);
            relation.setMaintenance(null);
        }
        EcoreUtil.delete(reviews.first);
        strategy.getGoals().getFirst().setNotes(null);
        return strategy;
    }

    private static PartnerStrategy youthWork(Locale language) {
        Draft draft = new Draft(language);
        People people = new People(draft);
        new YouthWork(draft, people, new ExampleReviews(draft)).add();
        EcoreUtil.deleteAll(List.of(people.education, people.culture, people.accounts), false);
        return draft.strategy();
    }
}
