/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.relation.FormsInput;
import org.partnerstrategy.field.text.FormName;
import org.partnerstrategy.method.form.FormCatalogue;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.testdata.Declared;

/** Forms that plug-ins name are recognised in registers and when they are typed. */
class NamedFormsTest {

    private static final FormCatalogue CATALOGUE = MethodWithPlugIns.forms(Extensions.of("forms", List.of(
            Declared.of(Map.of("id", "framework", "name", "Framework agreement", "otherNames", "raamovereenkomst",
                    "countsAs", "commission", "description", "Work is ordered under it later.")),
            Declared.of(Map.of("id", "lease", "name", "Lease")),
            Declared.of(Map.of("id", "grant", "name", "Grant")))));

    private final PartnerStrategy strategy = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
    private final Relation relation = PartnerStrategyFactory.eINSTANCE.createRelation();
    private final FormsInput cell = new FormsInput(() -> strategy, CATALOGUE);

    @BeforeEach
    void addRelation() {
        strategy.getRelations().add(relation);
    }

    private ParsedInput.Accepted type(String text) {
        ParsedInput.Accepted accepted = assertInstanceOf(ParsedInput.Accepted.class, cell.read(relation, text));
        accepted.change().run();
        return accepted;
    }

    @ParameterizedTest
    @CsvSource({
        "framework  agreement, COMMISSION, Framework agreement",
        "Raamovereenkomst, COMMISSION, Framework agreement",
        "Commission (Framework agreement), COMMISSION, Framework agreement",
        "LEASE, OTHER, Lease",
        "Grant, SUBSIDY, ''",
        "Subsidie (Grant), OTHER, Grant",
        "opdracht (klein), COMMISSION, klein",
        "Raamafspraak, OTHER, Raamafspraak" })
    void recognisesThem(String text, FormKind kind, String name) {
        FormName recognised = FormName.parse(text, CATALOGUE).getFirst();
        assertEquals(kind, recognised.kind());
        assertEquals(name, recognised.name());
    }

    @ParameterizedTest
    @ValueSource(strings = { "lease, raamovereenkomst", "lease / raamovereenkomst", "lease and raamovereenkomst" })
    void readsSeveralThatAreTyped(String text) {
        type(text);
        assertEquals("Lease; Framework agreement", FormsInput.text(relation));
    }

    @ParameterizedTest
    @ValueSource(strings = { "lease; fra", "lease, fra", "lease+fra", "lease &fra" })
    void proposesTheLastOfSeveral(String text) {
        assertThat(cell.proposals(relation, text).getFirst()).endsWith("Framework agreement");
    }

    @Test
    void knowsAFormUnderAllItsNames() {
        FormName framework = FormName.parse("framework agreement", CATALOGUE).getFirst();
        assertTrue(framework.isCalled("raamOvereenkomst") && framework.isCalled("Framework  agreement"));
        assertFalse(framework.isCalled("Lease"));
    }

    @Test
    void proposesThemBetweenTheHandbooksAndThoseInUse() {
        type("Zilverlening; lease");
        assertEquals(List.of("Framework agreement", "Lease", "Grant", "Zilverlening"),
                cell.known().skip(FormKind.VALUES.size() - 1).toList());
    }

    @Test
    void saysWhatAFormIsAndThatAnotherIsNew() {
        assertEquals(Optional.of("Work is ordered under it later."), type("raamovereenkomst").note());
        assertEquals(Optional.empty(), type("lease").note());
        assertThat(type("Zilverlening").note().orElseThrow()).contains("Zilverlening");
    }

    @Test
    void leavesAFormThatStandsThereUnderAnotherOfItsNames() {
        Form form = PartnerStrategyFactory.eINSTANCE.createForm();
        form.setKind(FormKind.OTHER);
        form.setName("Raamovereenkomst");
        relation.getForms().add(form);
        type("Raamovereenkomst; Lease");
        assertSame(form, relation.getForms().getFirst());
        assertEquals("Raamovereenkomst; Lease", FormsInput.text(relation));
    }
}
