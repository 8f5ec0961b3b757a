/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Commitment;
import org.partnerstrategy.model.ContactIntensity;
import org.partnerstrategy.model.Experience;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Periodicity;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;

/**
 * Strategies of which everything stands in their tables, made up by chance, with names that are hard on spreadsheets.
 */
final class RandomStrategy {

    private static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;
    private static final List<String> HARD = List.of("Plain", "Comma, semicolon; and \"quotes\"", "=1+1", "-5",
            "+31 6 1234",
            "@home", "'quoted", "'=kept", "''-twice", "\u00e9\u00e9n / twee", "a & b", "Totaal", "Subtotal:",
            "Bron: wij",
            "Bedrag 2024", "Amount 2025", "2024", "Doel", "Partner", "Jaar", "Valuta", "Zone", "Note (partner)",
            "Rol (doel)",
            "n.v.t.", "1.250,00", "\uFF1Dwide", "A > B", "(Particulier)", "\u65e5\u672c", "#3", "x (2)", "ja",
            "keep as it is");
    private static final List<String> FORMS = List.of("Covenant", "Rent / lease", "For two years", "Frame; long",
            "a, b and c");

    private final Random random;
    private final Set<String> taken = new HashSet<>();
    private final PartnerStrategy strategy = FACTORY.createPartnerStrategy();

    private RandomStrategy(long seed) {
        random = new Random(seed);
    }

    static PartnerStrategy of(long seed, int relations) {
        RandomStrategy made = new RandomStrategy(seed);
        made.fill(relations);
        return made.strategy;
    }

    private void fill(int relations) {
        strategy.getReviews().add(FACTORY.createReview());
        for (int i = random.nextInt(4); i > 0; i--) {
            addAttribute();
        }
        taken.clear();
        for (int i = random.nextInt(3); i > 0; i--) {
            strategy.getPersons().add(named(FACTORY.createPerson()));
        }
        taken.clear();
        for (int i = 0; i < relations; i++) {
            if (strategy.getPartners().isEmpty() || random.nextInt(3) > 0) {
                strategy.getPartners().add(partner());
            }
            if (i == 0 || random.nextBoolean()) {
                addGoal();
            }
            addRelation(strategy.getPartners().getLast(), lastGoal());
        }
    }

    private void addAttribute() {
        AttributeType type = any(AttributeType.VALUES);
        new AttributeDefinition(name(), any(AttributeSubject.VALUES), type,
                type == AttributeType.CHOICE ? List.of("red", "=blue", "a; b") : List.of(), "").addTo(strategy);
    }

    private Partner partner() {
        Partner partner = named(FACTORY.createPartner());
        if (random.nextBoolean()) {
            partner.setRegistrationNumber(String.format("%08d", strategy.getPartners().size() + 1));
        }
        return partner;
    }

    private void addGoal() {
        Goal goal = named(FACTORY.createGoal());
        (strategy.getGoals().isEmpty() || random.nextBoolean() ? strategy.getGoals() : strategy.getGoals().getLast()
                .getGoals())
                .add(goal);
        if (random.nextInt(5) == 0) {
            // The same name further down.
            Goal below = FACTORY.createGoal();
            below.setName(goal.getName());
            goal.getGoals().add(below);
        }
    }

    private Goal lastGoal() {
        Goal last = strategy.getGoals().getLast();
        while (!last.getGoals().isEmpty()) {
            last = last.getGoals().getLast();
        }
        return last;
    }

    private void addRelation(Partner partner, Goal goal) {
        boolean isThere = strategy.getRelations().stream()
                .anyMatch(known -> known.getPartner() == partner && known.getGoal() == goal);
        if (isThere) {
            return;
        }
        Relation relation = FACTORY.createRelation();
        strategy.getRelations().add(relation);
        relation.setPartner(partner);
        relation.setGoal(goal);
        relation.setAlternative(any(Alternative.VALUES));
        relation.setPeriodicity(any(Periodicity.VALUES));
        relation.setContactIntensity(any(ContactIntensity.VALUES));
        relation.setCommitment(any(Commitment.VALUES));
        maybe(text()).ifPresent(relation::setScheme);
        maybe(text()).ifPresent(relation::setDescription);
        HARD.stream().filter(text -> random.nextInt(20) == 0).forEach(text -> addExperience(relation, text));
        addForms(relation);
        IntStream.rangeClosed(2022, 2025).filter(year -> random.nextInt(3) == 0)
                .forEach(year -> addAmount(relation, Year.of(year)));
        if (random.nextInt(3) == 0) {
            addAmount(relation, null);
        }
        addDecisions(relation);
        strategy.getAttributes().forEach(attribute -> AttributeValues.holder(relation, attribute)
                .filter(holder -> random.nextBoolean())
                .ifPresent(holder -> AttributeValues.set(holder, attribute, Optional.of(value(attribute)))));
    }

    private static void addExperience(Relation relation, String text) {
        Experience experience = FACTORY.createExperience();
        experience.setText(text);
        relation.getExperiences().add(experience);
    }

    private void addForms(Relation relation) {
        for (FormKind kind : FormKind.VALUES) {
            if (random.nextInt(3) == 0) {
                Form form = FACTORY.createForm();
                form.setKind(kind);
                form.setName(kind == FormKind.OTHER || random.nextBoolean() ? any(FORMS) : null);
                relation.getForms().add(form);
            }
        }
    }

    private void addAmount(Relation relation, Year year) {
        Amount amount = FACTORY.createAmount();
        amount.setYear(year);
        amount.setEuro(euro());
        relation.getAmounts().add(amount);
    }

    private void addDecisions(Relation relation) {
        if (random.nextBoolean()) {
            Assessment assessment = FACTORY.createAssessment();
            maybeScore().ifPresent(assessment::setInfluence);
            maybeScore().ifPresent(assessment::setDependency);
            relation.getAssessments().add(assessment);
            assessment.setReview(strategy.getReviews().getFirst());
        }
        if (random.nextBoolean()) {
            Development development = FACTORY.createDevelopment();
            maybe(any(List.of(Direction.UP, Direction.DOWN))).ifPresent(development.getDirections()::add);
            maybe(any(List.of(Direction.LEFT, Direction.RIGHT))).ifPresent(development.getDirections()::add);
            maybeScore().ifPresent(development::setDesiredInfluence);
            maybeScore().ifPresent(development::setDesiredDependency);
            relation.setDevelopment(development);
        }
        if (random.nextBoolean()) {
            Maintenance maintenance = FACTORY.createMaintenance();
            maintenance.setRole(any(MaintenanceRole.VALUES));
            if (!strategy.getPersons().isEmpty()) {
                Optional<Person> person = maybe(any(strategy.getPersons()));
                person.ifPresent(maintenance::setPerson);
            }
            relation.setMaintenance(maintenance);
        }
    }

    private String value(CustomAttribute attribute) {
        return switch (attribute.getType()) {
        // What could be taken for something else is told in words, as a new strategy has to guess the type.
        case TEXT -> any(List.of("Some words", "=in\ntwo lines", "-and; \"this\"", "@both"));
        case WHOLE_NUMBER -> String.valueOf(random.nextInt(2_000_000) - 1_000_000);
        case EURO -> euro().toPlainString();
        case DATE -> LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000)).toString();
        case YES_NO -> String.valueOf(random.nextBoolean());
        case CHOICE -> any(attribute.getChoices());
        };
    }

    private BigDecimal euro() {
        return switch (random.nextInt(4)) {
        case 0 -> BigDecimal.ZERO;
        case 1 -> BigDecimal.valueOf(random.nextInt(1_000_000));
        case 2 -> BigDecimal.valueOf(-random.nextInt(1_000_000), 2);
        default -> BigDecimal.valueOf(random.nextLong(10_000_000_000_000L) + 1, 2);
        };
    }

    private String text() {
        String text = any(HARD);
        return random.nextInt(4) == 0 ? text + "\n" + any(HARD) : text;
    }

    private <T extends NamedElement> T named(T element) {
        element.setName(name());
        return element;
    }

    /** One that no other element of the kind has. */
    private String name() {
        String name = Words.tidy(random.nextInt(3) == 0 ? letters() : any(HARD));
        while (name.isEmpty() || !taken.add(Words.key(name))) {
            name = Words.tidy(any(HARD) + " " + taken.size() + letters());
        }
        return name;
    }

    private String letters() {
        List<String> letters = new ArrayList<>();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            letters.add(any(List.of("a", "B", "\u00e9", " ", "-", "=", "'", "\"", ",", ";", "3", "(", ")", "\u00df",
                    "/", ".")));
        }
        return String.join("", letters);
    }

    private Optional<Score> maybeScore() {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(Score.of(random.nextInt(101)));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
