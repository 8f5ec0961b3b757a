package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.InventoryTable;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.attribute.AttributeDefinition;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.Experience;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Periodicity;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;

/** The table that goes out comes in again with everything that it holds, into a new strategy. */
class TableRoundTripTest {

    private static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;
    private static final List<String> TEXTS = List.of("Plain", "In two\nlines", "Comma, semicolon; and \"quotes\"",
            "=1+1", "-5", "\u00e9\u00e9n / twee", "'quoted", "a & b");

    private final Random random = new Random(2024);

    @ParameterizedTest
    @CsvSource({ "en", "nl" })
    void losesNothing(String language) throws Exception {
        for (int i = 0; i < 150; i++) {
            PartnerStrategy strategy = strategy();
            PartnerStrategy back = FACTORY.createPartnerStrategy();
            addAttributes(back);
            bring(strategy, back, language);

            assertEquals(told(strategy), told(back), () -> table(strategy, language));
        }
    }

    @Test
    void changesNothingWhereEverythingIsThere() throws Exception {
        for (int i = 0; i < 50; i++) {
            PartnerStrategy strategy = strategy();
            ImportReport report = bring(strategy, strategy, "nl");

            assertEquals(0, report.relations().made() + report.relations().updated(), () -> table(strategy, "nl"));
            assertEquals(List.of(), report.remarks());
        }
    }

    private static ImportReport bring(PartnerStrategy from, PartnerStrategy into, String language)
            throws RegisterException {
        Register register = RegisterReader.read("table.csv", table(from, language).getBytes(StandardCharsets.UTF_8),
                Optional.empty());
        return Registers.bring(register, Mapping.NONE.completedFor(register, into), into);
    }

    private static String table(PartnerStrategy strategy, String language) {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try {
            new InventoryTable(Locale.of(language)).write(strategy, table);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return table.toString(StandardCharsets.UTF_8);
    }

    private PartnerStrategy strategy() {
        PartnerStrategy strategy = FACTORY.createPartnerStrategy();
        addAttributes(strategy);
        strategy.getReviews().add(FACTORY.createReview());
        int relations = 1 + random.nextInt(6);
        for (int i = 0; i < relations; i++) {
            Partner partner = FACTORY.createPartner();
            partner.setName("Partner " + i);
            strategy.getPartners().add(partner);
            if (i == 0 || random.nextBoolean()) {
                Goal goal = FACTORY.createGoal();
                goal.setName("Goal " + i);
                strategy.getGoals().add(goal);
            }
            strategy.getRelations().add(relation(partner, strategy.getGoals().getLast()));
            fill(strategy, strategy.getRelations().getLast());
        }
        return strategy;
    }

    private static void addAttributes(PartnerStrategy strategy) {
        new AttributeDefinition("Note", AttributeSubject.RELATION, AttributeType.TEXT, List.of(), "").addTo(strategy);
        new AttributeDefinition("Own part", AttributeSubject.RELATION, AttributeType.EURO, List.of(), "").addTo(strategy);
    }

    private void fill(PartnerStrategy strategy, Relation relation) {
        AttributeValues.set(relation, strategy.getAttributes().get(0), maybe(any(TEXTS)));
        AttributeValues.set(relation, strategy.getAttributes().get(1), maybe(euro().toPlainString()));
        if (random.nextBoolean()) {
            Assessment assessment = FACTORY.createAssessment();
            assessment.setInfluence(Score.of(random.nextInt(101)));
            assessment.setDependency(Score.of(random.nextInt(101)));
            relation.getAssessments().add(assessment);
            assessment.setReview(strategy.getReviews().getFirst());
        }
    }

    private Relation relation(Partner partner, Goal goal) {
        Relation relation = FACTORY.createRelation();
        relation.setPartner(partner);
        relation.setGoal(goal);
        relation.setAlternative(any(List.of(Alternative.values())));
        relation.setPeriodicity(any(List.of(Periodicity.values())));
        maybe(any(TEXTS)).ifPresent(relation::setScheme);
        maybe(any(TEXTS)).ifPresent(relation::setDescription);
        TEXTS.stream().filter(text -> random.nextInt(4) == 0).forEach(text -> {
            Experience experience = FACTORY.createExperience();
            experience.setText(text);
            relation.getExperiences().add(experience);
        });
        for (FormKind kind : FormKind.values()) {
            if (random.nextInt(3) == 0) {
                Form form = FACTORY.createForm();
                form.setKind(kind);
                form.setName(kind == FormKind.OTHER || random.nextBoolean()
                        ? any(List.of("Covenant", "Rent / lease", "For two years", "Frame; long", "a, b and c")) : null);
                relation.getForms().add(form);
            }
        }
        IntStream.rangeClosed(2022, 2025).filter(year -> random.nextInt(2) == 0)
                .forEach(year -> amount(relation, Year.of(year)));
        if (random.nextInt(3) == 0) {
            amount(relation, null);
        }
        return relation;
    }

    private void amount(Relation relation, Year year) {
        Amount amount = FACTORY.createAmount();
        amount.setYear(year);
        amount.setEuro(euro());
        relation.getAmounts().add(amount);
    }

    private BigDecimal euro() {
        return random.nextInt(5) == 0 ? BigDecimal.ZERO
                : random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(1_000_000)) : BigDecimal.valueOf(random.nextInt(90_000_000) + 1L, 2);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    /** What a strategy tells in its table, in words. */
    private static List<String> told(PartnerStrategy strategy) {
        return strategy.getRelations().stream().map(relation -> {
            TreeMap<String, String> amounts = relation.getAmounts().stream().collect(Collectors.toMap(
                    amount -> String.valueOf(amount.getYear()), amount -> amount.getEuro().stripTrailingZeros().toPlainString(),
                    (one, other) -> one + "+" + other, TreeMap::new));
            List<Object> told = new ArrayList<>(List.of(relation.getPartner().getName(), relation.getGoal().getName(),
                    amounts, relation.getAlternative(), relation.getPeriodicity()));
            told.add(relation.getScheme());
            told.add(relation.getDescription());
            told.add(relation.getExperiences().stream().map(Experience::getText).toList());
            told.add(relation.getForms().stream().map(form -> form.getKind() + " " + form.getName()).toList());
            told.add(Placement.now(relation).map(Placement::position));
            strategy.getAttributes().forEach(attribute -> told.add(AttributeValues.written(relation, attribute)
                    .map(written -> attribute.getType() == AttributeType.EURO
                            ? new BigDecimal(written).stripTrailingZeros().toPlainString() : written)));
            return told.toString();
        }).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Partner;Doel;Bedrag 2023;Bedrag 2024 | 2023=10 2024=20", "Partner;Doel;2023;2024 | 2023=10 2024=20",
            "Partner;Doel;Verleend in 2023 (\u20ac);Subsidie 2024 | 2023=10 2024=20",
            "Recipient;Goal;Amount 2023;Granted for the year 2024 | 2023=10 2024=20",
            "Partner;Doel;2023 verleend;Subsidiebedrag jaar 2024 | 2023=10 2024=20",
            "Partner;Doel;Bedrag;Bedrag 2024 | null=10 2024=20",
            "Partner;Doel;Begroting 2024;Bedrag 2024 | 2024=20",
            "Partner;Doel;Aantal 2023;Bedrag 2023-2024 | ", "Partner;Doel;Bedrag 20234;Omschrijving 2024 | " })
    void amountsOfYearsAreRecognisedAsRegistersHeadThem(String heads, String amounts) throws Exception {
        PartnerStrategy strategy = FACTORY.createPartnerStrategy();
        Registers.bring(Registers.csv(heads, "A;Jeugd;10;20"), strategy);

        assertEquals(amounts == null ? "" : amounts, strategy.getRelations().getFirst().getAmounts().stream()
                .map(amount -> amount.getYear() + "=" + amount.getEuro()).sorted(
                        (one, other) -> Boolean.compare(!one.startsWith("null"), !other.startsWith("null")) != 0
                                ? Boolean.compare(!one.startsWith("null"), !other.startsWith("null")) : one.compareTo(other))
                .collect(Collectors.joining(" ")));
    }

    @Test
    void aYearAloneHeadsAmountsOnlyWhereAmountsStand() throws Exception {
        PartnerStrategy strategy = FACTORY.createPartnerStrategy();
        Registers.bring(Registers.csv("Partner;Doel;2023", "A;Jeugd;ja", "B;Jeugd;nee"), strategy);

        assertTrue(strategy.getRelations().stream().allMatch(relation -> relation.getAmounts().isEmpty()));
    }
}
