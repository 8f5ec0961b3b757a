/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFile;

class IdentityTest {

    @TempDir
    Path folder;

    private Path file;
    private PartnerStrategy strategy;

    @BeforeEach
    void load() throws IOException {
        file = Fixture.COMPLETE.copyTo(folder);
        strategy = StrategyFile.load(file);
    }

    @Test
    void isGivenWhenAnElementComesIntoTheFile() {
        Goal inner = PartnerStrategyFactory.eINSTANCE.createGoal();
        Goal goal = PartnerStrategyFactory.eINSTANCE.createGoal();
        goal.getGoals().add(inner);
        assertNull(goal.getId());
        strategy.getGoals().add(goal);
        assertNotNull(goal.getId());
        assertNotNull(inner.getId());
    }

    @Test
    void isKeptWhenItIsSetBefore() {
        Goal goal = PartnerStrategyFactory.eINSTANCE.createGoal();
        goal.setId("my-own");
        strategy.getGoals().add(goal);
        assertEquals("my-own", goal.getId());
    }

    @Test
    void isNewForACopyAndForAllWithinIt() {
        Relation original = strategy.getRelations().getFirst();
        Relation copy = EcoreUtil.copy(original);
        strategy.getRelations().add(copy);
        Set<String> shared = ids(original);
        shared.retainAll(ids(copy));
        assertEquals(Set.of(), shared);
        assertEquals("welzijn-youth", original.getId());
    }

    @Test
    void isKeptByACopyThatTakesTheOriginalsPlace() {
        Relation original = strategy.getRelations().getFirst();
        Relation copy = EcoreUtil.copy(original);
        strategy.getRelations().set(0, copy);
        assertEquals(ids(original), ids(copy));
    }

    @Test
    void isKeptWhenARemovalIsUndone() {
        Relation relation = strategy.getRelations().getFirst();
        Set<String> before = ids(relation);
        strategy.getRelations().remove(relation);
        strategy.getRelations().addFirst(relation);
        assertEquals(before, ids(relation));
    }

    @Test
    void isKeptWhenAnElementMovesWithinTheStrategy() {
        Goal result = strategy.getGoals().getFirst().getGoals().getFirst().getGoals().getFirst();
        strategy.getGoals().add(result);
        assertEquals("fewer", result.getId());
    }

    @Test
    void findsTheElementInTheResource() {
        assertSame(strategy.getPartners().getFirst(), strategy.eResource().getEObject("welzijn"));
        assertEquals("welzijn", strategy.eResource().getURIFragment(strategy.getPartners().getFirst()));
    }

    @Test
    void staysTheSameWhenTheFileIsReadAgain() throws IOException {
        Resource resource = strategy.eResource();
        resource.unload();
        resource.load(null);
        PartnerStrategy again = (PartnerStrategy) resource.getContents().getFirst();
        assertEquals(ids(StrategyFile.load(file)), ids(again));
        assertSame(again.getPartners().getFirst(), resource.getEObject("welzijn"));
    }

    @Test
    void isGivenToElementsOfAFileThatHasNone() throws IOException {
        Path byHand = new Fixture("byHand.partnerstrategy").copyTo(folder);
        PartnerStrategy read = StrategyFile.load(byHand);
        Map<String, EObject> found = new HashMap<>();
        read.eAllContents().forEachRemaining(element -> found.put(((Identified) element).getId(), element));
        assertEquals(4, found.size());
        assertTrue(!found.containsKey(null), found::toString);
        assertEquals("School", read.getRelations().getFirst().getPartner().getName());

        StrategyFile.save(read, byHand);
        String partner = read.getPartners().getFirst().getId();
        assertThat(Files.readString(byHand)).contains("partner=\"" + partner + "\"");
        assertEquals(ids(read), ids(StrategyFile.load(byHand)));
    }

    @Test
    void isUniqueOverStrategies() throws IOException {
        PartnerStrategy one = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
        PartnerStrategy other = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
        for (PartnerStrategy each : List.of(one, other)) {
            StrategyFile.save(each, folder.resolve("new.partnerstrategy"));
        }
        assertNotEquals(one.getId(), other.getId());
    }

    private static Set<String> ids(Identified element) {
        Set<String> ids = new HashSet<>(Set.of(element.getId()));
        element.eAllContents().forEachRemaining(inner -> ids.add(((Identified) inner).getId()));
        return ids;
    }
}
