/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.exchange.ColumnRole;
import org.partnerstrategy.exchange.Exclusion;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;

class MappingTest {

    @Test
    void recognisesTheColumnsOfAmsterdam() throws Exception {
        assertEquals(Map.of(ColumnRole.PARTNER, "Naam", ColumnRole.GOAL, "Thema", ColumnRole.AMOUNT, "Verleend",
                ColumnRole.YEAR, "Jaar",
                ColumnRole.PERIODICITY, "Periodiciteit", ColumnRole.SCHEME, "Regeling", ColumnRole.DESCRIPTION,
                "Project"),
                Mapping.recognise(Registers.excerpt()).columns());
    }

    @ParameterizedTest
    @CsvSource({
        "PARTNERORGANISATIE, PARTNER", "Aanvrager, PARTNER", "recipient, PARTNER", "Doel/resultaat, GOAL",
        "Beleidsdoel, GOAL", "Programme, GOAL", "Vorm van relatie, FORM", "Bedrag (€), AMOUNT",
        "amount_granted, AMOUNT", "Begrotingsjaar, YEAR", "Praktische ervaringen, EXPERIENCE",
        "Mate van afhankelijkheid, DEPENDENCY", "invloëd, INFLUENCE", "Alternative, ALTERNATIVE",
        "Gewenste invloed, DESIRED_INFLUENCE", "to-dependency, DESIRED_DEPENDENCY" })
    void recognisesDutchAndEnglishNames(String column, ColumnRole part) throws Exception {
        assertEquals(Optional.of(column), Mapping.recognise(Registers.csv(column + ";x")).column(part));
    }

    @ParameterizedTest
    @CsvSource({ "Aangevraagd", "Aangevraagd bedrag", "Requested" })
    void whatWasAskedForIsNotWhatWasGranted(String column) throws Exception {
        assertEquals(Map.of(), Mapping.recognise(Registers.csv(column + ";x")).columns());
    }

    @Test
    void aColumnThatWasGivenAPartIsNotRecognisedForAnother() throws Exception {
        Mapping mapping = Mapping.NONE.with(ColumnRole.GOAL, "regeling").completedFor(Registers.excerpt());
        assertEquals("regeling", mapping.columns().get(ColumnRole.GOAL));
        assertEquals(Optional.empty(), mapping.column(ColumnRole.SCHEME));
    }

    @Test
    void aMissingColumnIsNamedWithTheNearestAndAllOthers() throws Exception {
        Register register = Registers.csv("Naam;Thema;Verleend", "a;b;1");
        RegisterException refusal = assertThrows(RegisterException.class, () -> Registers.bring(register,
                Mapping.recognise(register).with(ColumnRole.GOAL, "Tehma"), Strategies.empty()));
        assertEquals("register.csv: there is no column \"Tehma\" (did you mean \"Thema\"?); "
                + "the columns are: Naam, Thema, Verleend", refusal.getMessage());
    }

    @Test
    void anExclusionOfAMissingColumnIsRefused() throws Exception {
        Register register = Registers.csv("Naam;Thema", "a;b");
        Mapping mapping = Mapping.recognise(register).excluding(Exclusion.parse("Nam=x"));
        assertEquals("column.missing", assertThrows(RegisterException.class,
                () -> Registers.bring(register, mapping, Strategies.empty())).problem().key());
    }

    @ParameterizedTest
    @CsvSource({ "Thema", "Naam" })
    void withoutPartnerOrGoalNothingIsRead(String onlyColumn) throws Exception {
        Register register = Registers.csv(onlyColumn, "a");
        assertEquals("column.required", assertThrows(RegisterException.class,
                () -> Registers.bring(register, Strategies.empty())).problem().key());
    }

    @ParameterizedTest
    @CsvSource({ "Naam", "=x" })
    void anExclusionNeedsAColumnAndAValue(String text) {
        assertEquals("exclusion.malformed",
                assertThrows(RegisterException.class, () -> Exclusion.parse(text)).problem().key());
    }

    @Test
    void theFirstEqualsSignPartsColumnAndValue() throws Exception {
        assertEquals(new Exclusion("Naam", "a=b"), Exclusion.parse("Naam = a=b"));
    }
}
