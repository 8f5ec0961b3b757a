/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The specification of the diagrams, checked without Sirius; and the checks, each of which sees what it is for. */
class SpecificationTest {

    private static ResourceSet metamodels;
    private static String delivered;

    @BeforeAll
    static void read() throws IOException {
        delivered = Specification.delivered();
        metamodels = SiriusMetamodels.find().map(SiriusMetamodels::resources).orElse(null);
    }

    /** Before each test, so that each is reported as skipped. */
    @BeforeEach
    void sayWhyItIsSkipped() {
        assumeTrue(metamodels != null, () -> "Skipped: no metamodels of Sirius in " + SiriusMetamodels.place() + "; -D"
                + SiriusMetamodels.PROPERTY + "=FOLDER names another folder");
    }

    static List<SpecificationCheck> checks() {
        return List.of(new WellFormed(), new NamesOfTheModel(), new ServicesFit(), new ServicesAreSound(),
                new KnownLanguages(), new KnownVariables(), new NamesInAql(), new UniqueNames(),
                new MappingsAreDeletable(), new LabelsAreEditable(), new EdgesAreReconnectable(),
                new LabelsAreTranslated(), new ActionsAreRegistered(), new PicturesExist(),
                new LayoutsAndStylesExist(), new RulesAreKnown(), new CellsCanBeTyped(),
                new EverythingIsTried());
    }

    static List<Spoil> spoils() {
        return Spoils.all();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void theDeliveredSpecificationIsSound(SpecificationCheck check) {
        assertEquals(List.of(), check.problems(Specification.read(delivered, metamodels)));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void theSampleIsSound(SpecificationCheck check) {
        assertEquals(List.of(), check.problems(Specification.read(Sample.addTo(delivered), metamodels)));
    }

    @ParameterizedTest
    @MethodSource("spoils")
    void whatGoesWrongIsSeen(Spoil spoil) {
        Specification spoilt = Specification.read(spoil.applyTo(Sample.addTo(delivered)), metamodels);
        assertNotEquals(List.of(), check(spoil.finder()).problems(spoilt), spoil::name);
    }

    @Test
    void everyCheckIsShownToSeeSomething() {
        assertEquals(checks().stream().map(SpecificationCheck::getClass).collect(Collectors.toSet()),
                spoils().stream().map(Spoil::finder).collect(Collectors.toSet()));
    }

    private static SpecificationCheck check(Class<?> type) {
        return checks().stream().filter(type::isInstance).findFirst().orElseThrow();
    }
}
