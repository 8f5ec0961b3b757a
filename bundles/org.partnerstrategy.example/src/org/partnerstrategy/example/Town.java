/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Urgency;
import org.partnerstrategy.model.text.Message;

/**
 * A whole municipality, made up by chance from lists of words. Some of every step is left open, as in real strategies.
 */
final class Town {

    private static final long SEED = 2019;
    private static final int GOALS = 12;
    private static final int KINDS = 8;
    private static final List<String> NAMES = List.of("Noorderlicht", "De Brug", "Zuiderpark", "De Linde", "Waterrijk",
            "Het Anker", "Rozenhof", "De Meent", "Kastanje", "Oostpoort");

    private final Random random = new Random(SEED);
    private final Locale language;
    private final Draft draft;
    private final List<Person> people;
    private final ExampleReviews reviews;
    private final List<Partner> partners = new ArrayList<>();

    Town(Locale language) {
        this.language = language;
        draft = new Draft(language);
        People named = new People(draft);
        people = List.of(named.youth, named.welfare, named.education, named.culture);
        reviews = new ExampleReviews(draft);
        draft.becomeWordless();
        addPartners();
        for (int goal = 1; goal <= GOALS; goal++) {
            addGoal(goal);
        }
    }

    PartnerStrategy strategy() {
        return draft.strategy();
    }

    private void addPartners() {
        for (int kind = 1; kind <= KINDS; kind++) {
            for (String name : NAMES) {
                Partner partner = draft.identified("partner-" + (partners.size() + 1), Draft.FACTORY.createPartner());
                partner.setName(Message.of(Town.class, "town.partner." + kind, name).in(language));
                partners.add(partner);
            }
        }
        draft.strategy().getPartners().addAll(partners);
    }

    private void addGoal(int number) {
        Goal goal = draft.identified("goal-" + number, Draft.FACTORY.createGoal());
        goal.setName(Message.of(Town.class, "town.goal." + number).in(language));
        goal.setUrgency(any(List.of(Urgency.values())));
        goal.setOwner(any(people));
        draft.strategy().getGoals().add(goal);
        List<Partner> left = new ArrayList<>(partners);
        int most = 7 + random.nextInt(7);
        for (int relation = 0; relation < most; relation++) {
            addRelation(goal, left.remove(random.nextInt(left.size())));
        }
    }

    private void addRelation(Goal goal, Partner partner) {
        Relation relation = draft.identified("relation-" + (draft.strategy().getRelations().size() + 1),
                Draft.FACTORY.createRelation());
        relation.setPartner(partner);
        relation.setGoal(goal);
        draft.strategy().getRelations().add(relation);
        RelationDraft drafted = new RelationDraft(draft, relation)
                .by(any(List.of(FormKind.SUBSIDY, FormKind.SUBSIDY, FormKind.COMMISSION)))
                .yearly(2026, 5_000L * (1 + random.nextInt(80))).alternative(any(List.of(Alternative.values())));
        if (mostly()) {
            assess(drafted, goal.getOwner());
        }
    }

    private void assess(RelationDraft drafted, Person assessor) {
        int influence = 5 + random.nextInt(91);
        int dependency = 5 + random.nextInt(91);
        drafted.assessed(reviews.first, assessor, near(influence), near(dependency))
                .assessed(reviews.last, assessor, influence, dependency);
        if (mostly()) {
            decide(drafted, influence < 50, dependency > 60);
        }
    }

    private void decide(RelationDraft drafted, boolean contributesLittle, boolean isDependent) {
        List<Direction> directions = new ArrayList<>();
        if (contributesLittle) {
            directions.add(Direction.UP);
        }
        if (isDependent) {
            boolean alone = drafted.relation().getAlternative() == Alternative.NONE;
            directions.add(alone ? Direction.RIGHT : Direction.LEFT);
        }
        drafted.develops(directions.toArray(Direction[]::new));
        if (mostly()) {
            directions.forEach(direction -> plan(drafted.relation(), direction));
            keepUp(drafted, isDependent);
        }
    }

    private void plan(Relation relation, Direction direction) {
        String kind = switch (direction) {
        case UP -> any(List.of("sharper-performance-agreements", "professionalisation", "innovation-subsidy"));
        case LEFT -> any(List.of("new-request-for-offers", "tender", "buy-part-from-another-provider"));
        default -> any(List.of("multi-year-programme-agreements", "contractual-agreements"));
        };
        ActionDraft action = new ActionDraft(draft.identified(relation.getId() + "-" + kind,
                Draft.FACTORY.createAction()), kind).moves(direction, relation).ownedBy(any(people))
                .due(2027, 1 + random.nextInt(12), 1);
        action.action().setName(Message.of(Town.class, "town.action." + kind).in(language));
        draft.strategy().getActions().add(action.action());
    }

    private void keepUp(RelationDraft drafted, boolean isDependent) {
        drafted.maintainedAs(isDependent ? MaintenanceRole.PROJECT_LEADER : MaintenanceRole.CONTRACT_MANAGER,
                any(people));
    }

    private int near(int score) {
        return Math.clamp(score + random.nextInt(31) - 15, 0, 100);
    }

    private boolean mostly() {
        return random.nextInt(10) < 8;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
