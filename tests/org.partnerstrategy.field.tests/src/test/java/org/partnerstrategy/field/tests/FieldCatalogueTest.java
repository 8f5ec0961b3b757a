/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.catalogue.FieldCatalogue;
import org.partnerstrategy.field.feature.ModelLabels;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** What each field promises to the tables, properties, registers and commands that are made of fields. */
class FieldCatalogueTest {

    private static final Locale DUTCH = Locale.of("nl");

    private PartnerStrategy strategy;
    private FieldContext context;

    @BeforeEach
    void open() {
        strategy = ExampleStrategy.values()[0].create(Locale.ENGLISH);
        context = new FieldContext(() -> strategy, Locale.ENGLISH);
    }

    static Stream<EClass> kinds() {
        return Stream.of(Literals.PARTNER_STRATEGY, Literals.GOAL, Literals.PARTNER, Literals.PERSON, Literals.RELATION,
                Literals.REVIEW, Literals.ASSESSMENT, Literals.DEVELOPMENT, Literals.ACTION, Literals.MAINTENANCE);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void haveAnIdentityAndATitleOfTheirOwnInBothLanguages(EClass kind) {
        List<Field<EObject>> fields = FieldCatalogue.of(kind, strategy);
        assertThat(fields).isNotEmpty();
        assertEquals(fields.size(), new HashSet<>(fields.stream().map(Field::key).toList()).size());
        assertEquals(fields.size(), new HashSet<>(fields.stream().map(Field::column).toList()).size());
        for (Locale language : Message.LANGUAGES) {
            assertEquals(List.of(), fields.stream().map(field -> field.title(language))
                    .filter(title -> title.isBlank() || title.startsWith("_UI_")).toList());
        }
    }

    @Test
    void takeTheirTitlesFromTheMetamodelsLabels() {
        assertEquals("Scheme", RelationFields.SCHEME.title(Locale.ENGLISH));
        assertEquals("Regeling", RelationFields.SCHEME.title(DUTCH));
        assertEquals("Samenwerkingsrelatie", ModelLabels.of(Literals.RELATION, DUTCH));
        assertEquals("Cost (€)", ModelLabels.of(Literals.ACTION__COST, Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readWhatTheySay(EClass kind) {
        List<String> refused = elements(kind).flatMap(element -> FieldCatalogue.of(kind, strategy).stream()
                .filter(field -> !field.text(element, context).isEmpty())
                .flatMap(field -> field.input(context).stream().filter(input -> input.mayEdit(element))
                        .map(input -> input.read(element, field.text(element, context).strip()))
                        .flatMap(parsed -> parsed.refusal().stream()).map(reason -> field.key() + ": " + reason)))
                .toList();
        assertEquals(List.of(), refused);
    }

    private Stream<EObject> elements(EClass kind) {
        Iterable<EObject> all = strategy::eAllContents;
        return Stream.concat(Stream.of(strategy), StreamSupport.stream(all.spliterator(), false))
                .filter(element -> element.eClass() == kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "scheme | Culture 2026", "periodicity | periodic", "alternative | none", "contactIntensity | now and then",
                    "commitment | yes", "influence | 71",
            "dependency | 12", "directions | up, left", "desiredInfluence | 80", "role | contract manager",
            "person | A. New", "reason | Because.", "form | subsidy; lease; own means", "amount | 12,500",
            "experience | Late again" })
    void holdWhatIsTyped(String column, String text) {
        Relation relation = strategy.getRelations().getFirst();
        Field<EObject> field = FieldCatalogue.find(Literals.RELATION, strategy, column).orElseThrow();
        take(field, relation, text);
        assertEquals(text, field.text(relation, context));
        assertTrue(field.isFilled(relation, context));
        take(field, relation, "");
        // Without an assessment of the newest review, a relation stands where an earlier one put it.
        boolean isOfAReview = field == (Field<?>) RelationFields.INFLUENCE
                || field == (Field<?>) RelationFields.DEPENDENCY;
        assertEquals(isOfAReview, field.isFilled(relation, context), "an empty text takes it away");
    }

    private void take(Field<EObject> field, EObject element, String text) {
        FieldInput<EObject> input = field.input(context).orElseThrow();
        if (input.read(element, text) instanceof ParsedInput.Accepted accepted) {
            accepted.change().run();
            context.forget();
        } else {
            throw new AssertionError(text + " is refused");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "influence | 101", "amount | much", "alternative | perhaps",
            "directions | up, down",
            "role | mayor", "desiredDependency | half", "year | 31" })
    void refuseWhatTheyCannotHold(String column, String text) {
        Relation relation = strategy.getRelations().getFirst();
        Field<EObject> field = FieldCatalogue.find(Literals.RELATION, strategy, column).orElseThrow();
        Optional<Message> refusal = field.input(context).orElseThrow().read(relation, text).refusal();
        assertThat(refusal).isPresent();
        assertFalse(refusal.get().in(DUTCH).equals(refusal.get().in(Locale.ENGLISH)));
    }

    @ParameterizedTest
    @CsvSource({ "relation.scheme, Regeling", "goal.urgency, urgentie",
            "partner.registrationNumber, registrationNumber", "relation.maintenance.role, Relatiebeheer",
            "relation.partner.registrationNumber, KvK" })
    void areFoundByKeyColumnTitleAndTheNamesOfRegisters(String key, String name) {
        String kind = key.substring(0, key.indexOf('.'));
        EClass type = kinds().filter(each -> each.getName().equalsIgnoreCase(kind)).findFirst().orElseThrow();
        assertEquals(key.substring(kind.length() + 1), FieldCatalogue.find(type, strategy, name).orElseThrow().key());
    }

    @ParameterizedTest
    @CsvSource({ "hoog, HIGH", "high, HIGH", "Hoog, HIGH", "urgent, URGENT" })
    void understandTheWordsOfBothLanguages(String word, String literal) {
        EObject goal = strategy.getGoals().getFirst();
        Field<EObject> urgency = FieldCatalogue.find(Literals.GOAL, strategy, "urgency").orElseThrow();
        if (urgency.input(context).orElseThrow().read(goal, word) instanceof ParsedInput.Accepted accepted) {
            accepted.change().run();
        }
        assertEquals(literal, ((Enum<?>) urgency.value(goal, context).orElseThrow()).name());
    }
}
