/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.exchange.ImportFinding;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.InventoryTable;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.method.attribute.AttributeWords;
import org.partnerstrategy.method.attribute.WrittenValue;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Experience;
import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The table that goes out comes in again with everything that it holds, in both languages. */
class TablePropertiesTest {

    private static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;

    @Property(tries = 150)
    void aTableMakesTheSameStrategy(@ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int size,
            @ForAll boolean isDutch) throws Exception {
        PartnerStrategy strategy = RandomStrategy.of(seed, size);
        PartnerStrategy back = FACTORY.createPartnerStrategy();
        ImportReport report = bring(strategy, back, language(isDutch));

        assertEquals(told(strategy), told(back), () -> table(strategy, language(isDutch)) + remarks(report));
        assertEquals(attributes(strategy), attributes(back), () -> table(strategy, language(isDutch))
                + remarks(report));
        assertEquals(0, report.rowsUnused());
        assertEquals(table(strategy, language(isDutch)).lines().count(), table(back, language(isDutch)).lines()
                .count());
    }

    @Property(tries = 80)
    void aTableMakesTheSameStrategyWhereItsAttributesAreDefined(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 7) int size, @ForAll boolean isDutch) throws Exception {
        PartnerStrategy strategy = RandomStrategy.of(seed, size);
        PartnerStrategy back = FACTORY.createPartnerStrategy();
        strategy.getAttributes().forEach(attribute -> AttributeDefinition.of(attribute).addTo(back));
        ImportReport report = bring(strategy, back, language(isDutch));

        assertEquals(told(strategy), told(back), () -> table(strategy, language(isDutch)) + remarks(report));
        assertEquals(attributes(strategy), attributes(back), () -> table(strategy, language(isDutch))
                + remarks(report));
        assertEquals(List.of(), remarks(report), () -> table(strategy, language(isDutch)));
    }

    @Property(tries = 80)
    void aTableChangesNothingWhereEverythingIsThere(@ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int size,
            @ForAll boolean isDutch) throws Exception {
        PartnerStrategy strategy = RandomStrategy.of(seed, size);
        ImportReport report = bring(strategy, strategy, language(isDutch));

        assertEquals(0, report.relations().made() + report.relations().updated() + report.partners().made()
                + report.goals().made(), () -> table(strategy, language(isDutch)) + remarks(report));
        assertEquals(List.of(), remarks(report), () -> table(strategy, language(isDutch)));
    }

    private static List<String> remarks(ImportReport report) {
        return Stream.concat(report.remarks().stream(), report.unused().stream()).map(ImportFinding::reason)
                .map(reason -> reason.in(Locale.ENGLISH)).toList();
    }

    private static Locale language(boolean isDutch) {
        return isDutch ? Locale.of("nl") : Locale.ENGLISH;
    }

    private static ImportReport bring(PartnerStrategy from, PartnerStrategy into, Locale language)
            throws RegisterException {
        Register register = RegisterReader.read("table.csv", table(from, language).getBytes(StandardCharsets.UTF_8),
                Optional.empty());
        return Registers.bring(register, Mapping.NONE.completedFor(register, into), into);
    }

    private static String table(PartnerStrategy strategy, Locale language) {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try {
            new InventoryTable(language).write(strategy, table);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return table.toString(StandardCharsets.UTF_8);
    }

    /** What a strategy tells in its table, in words. */
    private static List<String> told(PartnerStrategy strategy) {
        return strategy.getRelations().stream().map(relation -> {
            List<Object> told = new ArrayList<>(List.of(relation.getPartner().getName(), goal(relation),
                    amounts(relation),
                    relation.getAlternative(), relation.getPeriodicity()));
            told.add(relation.getPartner().getRegistrationNumber());
            told.add(relation.getScheme());
            told.add(relation.getDescription());
            told.add(relation.getExperiences().stream().map(Experience::getText).toList());
            told.add(relation.getForms().stream().map(form -> form.getKind() + " " + form.getName()).toList());
            told.add(relation.getAssessments().stream().filter(TablePropertiesTest::saysSomething)
                    .map(one -> one.getInfluence() + "/" + one.getDependency()).toList());
            told.add(Optional.ofNullable(relation.getDevelopment()).map(TablePropertiesTest::told));
            told.add(maintenance(relation));
            return told.toString();
        }).toList();
    }

    /** With those above it where the name alone would not do; a table knows no other goals. */
    private static String goal(Relation relation) {
        NamedElement goal = relation.getGoal();
        boolean hasSameAbove = goal.eContainer() instanceof NamedElement above && goal.getName()
                .equals(above.getName());
        String name = goal.getName();
        while (hasSameAbove && goal.eContainer() instanceof org.partnerstrategy.model.Goal above) {
            name = above.getName() + " > " + name;
            goal = above;
        }
        return name;
    }

    private static TreeMap<String, String> amounts(Relation relation) {
        return relation.getAmounts().stream().collect(Collectors.toMap(amount -> String.valueOf(amount.getYear()),
                amount -> plain(amount.getEuro()), (one, other) -> one + "+" + other, TreeMap::new));
    }

    private static String plain(BigDecimal euro) {
        return euro.signum() == 0 ? "0" : euro.stripTrailingZeros().toPlainString();
    }

    private static boolean saysSomething(Assessment assessment) {
        return assessment.getInfluence() != null || assessment.getDependency() != null;
    }

    private static String told(Development development) {
        return Directions.of((Relation) development.eContainer()) + " " + development.getDesiredInfluence() + "/"
                + development.getDesiredDependency();
    }

    private static String maintenance(Relation relation) {
        Optional<Maintenance> decided = Optional.ofNullable(relation.getMaintenance());
        return decided.map(Maintenance::getRole).orElse(MaintenanceRole.UNDECIDED) + " "
                + decided.map(Maintenance::getPerson).map(NamedElement::getName);
    }

    /** The values of all attributes of which the table shows any, whatever their type. */
    private static Set<String> attributes(PartnerStrategy strategy) {
        Set<String> values = new TreeSet<>();
        for (Relation relation : strategy.getRelations()) {
            for (CustomAttribute attribute : strategy.getAttributes()) {
                AttributeValues.holder(relation, attribute).flatMap(holder -> AttributeValues.written(holder,
                        attribute))
                        .ifPresent(written -> values.add(relation.getPartner().getName() + " " + goal(relation) + " "
                                + attribute.getName() + " of " + attribute.getSubject() + ": " + shown(attribute,
                                written)));
            }
        }
        return values;
    }

    private static String shown(CustomAttribute attribute, String written) {
        return WrittenValue.content(attribute.getType(), written)
                .map(content -> content instanceof BigDecimal euro ? plain(euro)
                        : AttributeWords.of(attribute, written, Locale.ENGLISH))
                .orElse(written);
    }
}
