/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFile;

class RoundTripTest {

    @TempDir
    Path folder;

    @Test
    void theCompleteStrategyUsesEveryFeature() throws IOException {
        Set<EStructuralFeature> missing = new HashSet<>();
        for (EClassifier classifier : PartnerStrategyPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                missing.addAll(type.getEStructuralFeatures());
            }
        }
        Resource resource = StrategyFile.load(Fixture.COMPLETE.copyTo(folder)).eResource();
        resource.getAllContents().forEachRemaining(
                element -> element.eClass().getEAllStructuralFeatures().stream().filter(element::eIsSet)
                        .forEach(missing::remove));
        assertEquals(Set.of(), missing);
    }

    /** A strategy that defines no attributes has a file that any version of the program can read. */
    @ParameterizedTest
    @ValueSource(strings = { "complete", "withoutAttributes" })
    void everythingIsWrittenAsItWasRead(String name) throws IOException {
        Fixture fixture = new Fixture(name + ".partnerstrategy");
        PartnerStrategy strategy = StrategyFile.load(fixture.copyTo(folder));
        Path written = folder.resolve("written.partnerstrategy");
        StrategyFile.save(strategy, written);
        assertEquals(fixture.text(), Files.readString(written));
    }

    @Test
    void aCopyMadeThroughTheApiIsReadAsItWas() throws IOException {
        PartnerStrategy copy = EcoreUtil.copy(StrategyFile.load(Fixture.COMPLETE.copyTo(folder)));
        Path written = folder.resolve("written.partnerstrategy");
        StrategyFile.save(copy, written);
        assertTrue(EcoreUtil.equals(copy, StrategyFile.load(written)));
    }

    @Test
    void everyElementStandsOnItsOwnLine() throws IOException {
        PartnerStrategy strategy = StrategyFile.load(Fixture.COMPLETE.copyTo(folder));
        Set<String> lines = new HashSet<>(Fixture.COMPLETE.text().lines().toList());
        TreeIterator<EObject> elements = strategy.eAllContents();
        while (elements.hasNext()) {
            String id = EcoreUtil.getID(elements.next());
            assertEquals(1, lines.stream().filter(line -> line.contains(" id=\"" + id + "\"")).count(), id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "with space.partnerstrategy", "50% #1 [a] é.partnerstrategy", "plain", "a+b&c.xml" })
    void filesCanHaveAnyName(String name) throws IOException {
        PartnerStrategy strategy = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
        strategy.setName(name);
        StrategyFile.save(strategy, folder.resolve(name));
        assertTrue(Files.isRegularFile(folder.resolve(name)));
        assertEquals(name, StrategyFile.load(folder.resolve(name)).getName());
    }

    @ParameterizedTest
    @CsvSource({ "16, 0.00", "2016, -12.5", "10000, 1E+3", "-44, 123456789012.34" })
    void unusualYearsAndAmountsAreReadAsTheyWere(int year, BigDecimal euro) throws IOException {
        Amount amount = PartnerStrategyFactory.eINSTANCE.createAmount();
        amount.setYear(Year.of(year));
        amount.setEuro(euro);
        Relation relation = PartnerStrategyFactory.eINSTANCE.createRelation();
        relation.getAmounts().add(amount);
        PartnerStrategy strategy = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
        strategy.getRelations().add(relation);
        Path file = folder.resolve("amount.partnerstrategy");
        StrategyFile.save(strategy, file);
        Amount read = StrategyFile.load(file).getRelations().getFirst().getAmounts().getFirst();
        assertEquals(Year.of(year), read.getYear());
        assertEquals(0, euro.compareTo(read.getEuro()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "line\nend", "tab\tstop", " spaces  inside ", "<&>\"'", "é€😀", "]]>", "\r\n", "\u0085" })
    void textsAreReadAsTheyWere(String text) throws IOException {
        PartnerStrategy strategy = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
        strategy.setDescription(text);
        Path file = folder.resolve("text.partnerstrategy");
        StrategyFile.save(strategy, file);
        assertEquals(text, StrategyFile.load(file).getDescription());
    }
}
