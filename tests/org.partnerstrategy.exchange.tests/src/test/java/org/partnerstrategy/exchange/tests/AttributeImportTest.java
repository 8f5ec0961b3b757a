/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.exchange.AttributeColumn;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.method.attribute.AttributeWords;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/** Columns of a register that the handbook has no place for. */
class AttributeImportTest {

    private static final AttributeColumn ASKED = new AttributeColumn("Aangevraagd", AttributeSubject.RELATION,
            "Aangevraagd");
    private static final AttributeColumn DEPARTMENT = new AttributeColumn("Afdeling", AttributeSubject.RELATION,
            "Organisatie");

    private final PartnerStrategy strategy = Strategies.empty();

    @Test
    void takesWhatWasAskedForAndByWhichDepartmentFromTheRegisterOfAmsterdam() throws Exception {
        Register register = Registers.excerpt();
        Registers.bring(register, Mapping.recognise(register).with(ASKED).with(DEPARTMENT), strategy);

        // Several departments grant money to one relation, so that no choice could hold them.
        assertEquals(List.of(AttributeType.EURO, AttributeType.TEXT),
                strategy.getAttributes().stream().map(CustomAttribute::getType).toList());
        Relation badt = Strategies.relation(strategy, "BADT", "Welzijn en Zorg");
        assertEquals("115.106", said(badt, "Aangevraagd"), "the sum of € 7.626 and € 107.480");
        assertEquals("Onderwijs, Jeugd en Zorg", said(badt, "Afdeling"));
    }

    @Test
    void importingTwiceChangesNothingMoreAndFindsTheAttributesByTheirNames() throws Exception {
        Register register = Registers.excerpt();
        Mapping mapping = Mapping.recognise(register).with(ASKED).with(DEPARTMENT);
        Registers.bring(register, mapping, strategy);
        String once = Strategies.saved(strategy);
        Registers.bring(register, mapping, strategy);
        assertEquals(once, Strategies.saved(strategy));

        assertEquals(List.of(ASKED), Mapping.NONE.completedFor(register, strategy).attributes());
    }

    @Test
    void aColumnThatPlaysAPartIsNotTakenForAnAttributeOfTheSameName() throws Exception {
        define("Thema", AttributeSubject.RELATION, AttributeType.TEXT);
        assertEquals(List.of(), Mapping.NONE.completedFor(Registers.excerpt(), strategy).attributes());
    }

    @ParameterizedTest
    @CsvSource({
            "'ja|nee|Ja', YES_NO",
            "'1-2-2016|2016-03-04', DATE",
            "'12|0|-7', WHOLE_NUMBER",
            "'0012|0013', TEXT",
            "'12|0013', TEXT",
            "'€ 5.000|€ 7', EURO",
            "'12,50|1.300,00', EURO",
            "'12,5|13', TEXT",
            "'Noord|West|noord|West|Noord|West', CHOICE",
            "'Noord|West|Oost|Zuid', TEXT",
    })
    void theTypeOfANewAttributeIsThatOfItsValues(String values, AttributeType type) throws Exception {
        bring(AttributeSubject.RELATION, values.split("\\|"));
        assertEquals(type, strategy.getAttributes().getFirst().getType());
    }

    @Test
    void whereARelationHasSeveralValuesATextHoldsThemAll() throws Exception {
        bring(Registers.csv("Naam;Doel;Extra", "A;Een;1-2-2016", "A;Een;3-4-2016"), AttributeSubject.RELATION);
        assertEquals(AttributeType.TEXT, strategy.getAttributes().getFirst().getType());
        assertEquals("1-2-2016\n3-4-2016", said(strategy.getRelations().getFirst(), "Extra"));
    }

    @Test
    void aPartnerHasOneValueOverAllItsRelations() throws Exception {
        bring(Registers.csv("Naam;Doel;Extra", "A;Een;1-2-2016", "A;Twee;3-4-2016"), AttributeSubject.PARTNER);
        assertEquals(AttributeType.TEXT, strategy.getAttributes().getFirst().getType());
    }

    @Test
    void anUnknownValueIsLeftOutWithARemark() throws Exception {
        define("Extra", AttributeSubject.RELATION, AttributeType.CHOICE, "Noord", "West");
        ImportReport report = bring(AttributeSubject.RELATION, "noord", "Atlantis");

        assertEquals(List.of("Noord", ""), strategy.getRelations().stream().map(one -> said(one, "Extra")).toList());
        assertEquals("value.unreadable Atlantis", remark(report));
    }

    @Test
    void whatIsKnownStaysWithARemark() throws Exception {
        define("Extra", AttributeSubject.RELATION, AttributeType.DATE);
        bring(AttributeSubject.RELATION, "1-2-2016");
        ImportReport report = bring(AttributeSubject.RELATION, "2-2-2016");

        assertEquals("01-02-2016", said(strategy.getRelations().getFirst(), "Extra"));
        assertEquals("attribute.kept 2-2-2016", remark(report));
    }

    @Test
    void textsAreAddedBelowThoseThatAreKnown() throws Exception {
        bring(AttributeSubject.RELATION, "D-1");
        bring(AttributeSubject.RELATION, "D-2");

        assertEquals("D-1\nD-2", said(strategy.getRelations().getFirst(), "Extra"));
    }

    @Test
    void rowsOfOnePartnerThatContradictEachOtherAreRemarked() throws Exception {
        define("Extra", AttributeSubject.PARTNER, AttributeType.EURO);
        Register register = Registers.csv("Naam;Doel;Extra", "A;Een;100", "A;Twee;100", "A;Twee;300");
        ImportReport report = bring(register, AttributeSubject.PARTNER);

        assertEquals("100", said(strategy.getRelations().getLast(), "Extra"), "of a partner they are not added up");
        assertEquals("value.contradiction 300", remark(report));
    }

    @Test
    void aMissingColumnIsRefused() throws Exception {
        Register register = Registers.csv("Naam;Doel", "A;Een");
        assertThrows(RegisterException.class, () -> bring(register, AttributeSubject.RELATION));
        assertEquals(List.of(), strategy.getAttributes());
    }

    private ImportReport bring(AttributeSubject subject, String... values) throws RegisterException {
        StringBuilder rows = new StringBuilder("Naam;Doel;Extra");
        for (int i = 0; i < values.length; i++) {
            rows.append("\nPartner ").append(i).append(";Een;\"").append(values[i]).append('"');
        }
        return bring(Registers.csv(rows.toString()), subject);
    }

    private ImportReport bring(Register register, AttributeSubject subject) throws RegisterException {
        return Registers.bring(register,
                Mapping.recognise(register).with(new AttributeColumn("Extra", subject, "Extra")), strategy);
    }

    private void define(String name, AttributeSubject subject, AttributeType type, String... choices) {
        new AttributeDefinition(name, subject, type, List.of(choices), "").addTo(strategy);
    }

    private static String remark(ImportReport report) {
        assertThat(report.remarks()).isNotEmpty();
        return report.remarks().getLast().reason().key() + " " + report.remarks().getLast().example();
    }

    private String said(Relation relation, String name) {
        CustomAttribute attribute = AttributeDefinition.find(strategy, name).orElseThrow();
        return AttributeValues.holder(relation, attribute)
                .map(element -> AttributeWords.of(element, attribute, Locale.of("nl"))).orElse("");
    }
}
