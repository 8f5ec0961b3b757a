/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example;

import java.util.List;
import java.util.Locale;

import org.partnerstrategy.model.PartnerStrategy;

/**
 * The handbook's examples as one strategy, of a municipality that does not exist: youth work with three organisations
 * (steps 2 and 3), figure 2 with its X, Y and Z, schools, welfare work (step 3) and the library (step 5). All five
 * steps are filled in, with two reviews, so that every part of the product has something to show. A few points are left
 * open on purpose.
 */
public final class HandbookExample {

    private HandbookExample() {
    }

    /**
     * Makes the strategy anew. It is the same every time: the same identities and the same order, in every language.
     *
     * @param language the language of all names and texts; English when the product does not speak it
     */
    public static PartnerStrategy create(Locale language) {
        Draft draft = new Draft(language);
        People people = new People(draft);
        ExampleReviews reviews = new ExampleReviews(draft);
        List.of(new YouthWork(draft, people, reviews), new FigureTwo(draft, people, reviews),
                new Schools(draft, people, reviews), new WelfareWork(draft, people, reviews),
                new Library(draft, people, reviews)).forEach(GoalExample::add);
        new Instruments(draft, people).add();
        return draft.strategy();
    }
}
