/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Relation;

class MetamodelTest {

    private static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;

    /** The elements of the ecore file itself: the generated package has no documentation. */
    static Stream<Named<ENamedElement>> elements() {
        ResourceSet resourceSet = new ResourceSetImpl();
        resourceSet.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore",
                new EcoreResourceFactoryImpl());
        String ecore = PartnerStrategyPackage.class.getResource("/model/partnerstrategy.ecore").toString();
        Resource resource = resourceSet.getResource(URI.createURI(ecore), true);
        Set<Named<ENamedElement>> elements = new HashSet<>();
        resource.getAllContents().forEachRemaining(content -> {
            if (content instanceof ENamedElement element) {
                elements.add(Named.of(EcoreUtil.getURI(element).fragment(), element));
            }
        });
        assertTrue(elements.size() > 100, "the whole ecore was read");
        return elements.stream();
    }

    static Stream<EClass> classes() {
        return PartnerStrategyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast);
    }

    @ParameterizedTest
    @MethodSource("elements")
    void everyElementIsDocumented(EModelElement element) {
        String documentation = EcoreUtil.getDocumentation(element);
        assertTrue(documentation != null && documentation.endsWith("."), () -> "documentation: " + documentation);
    }

    @Test
    void theGeneratedPackageIsThatOfTheEcoreFile() {
        EPackage ecore = (EPackage) elements().map(Named::getPayload).filter(EPackage.class::isInstance).findAny()
                .orElseThrow();
        assertEquals(ecore.getNsURI(), PartnerStrategyPackage.eNS_URI);
        assertEquals(names(ecore), names(PartnerStrategyPackage.eINSTANCE));
    }

    private static List<String> names(EPackage owner) {
        return owner.getEClassifiers().stream().map(ENamedElement::getName).toList();
    }

    @Test
    void everyConcreteClassLiesWithinAStrategy() {
        Set<EClass> reached = new HashSet<>();
        Deque<EClass> open = new ArrayDeque<>(Set.of(PartnerStrategyPackage.Literals.PARTNER_STRATEGY));
        while (!open.isEmpty()) {
            EClass type = open.pop();
            if (reached.add(type)) {
                type.getEAllContainments().forEach(reference -> open.add(reference.getEReferenceType()));
            }
        }
        assertEquals(classes().filter(type -> !type.isAbstract()).collect(Collectors.toSet()), reached);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyElementHasAnIdentity(EClass type) {
        assertEquals(PartnerStrategyPackage.Literals.IDENTIFIED__ID, type.getEIDAttribute());
        assertTrue(Identified.class.isAssignableFrom(type.getInstanceClass()));
    }

    /** A strategy is one file, and a reference that is written at both ends would be two lines in every difference. */
    @ParameterizedTest
    @MethodSource("classes")
    void ofTwoOppositesOneIsWritten(EClass type) {
        for (EReference reference : type.getEReferences()) {
            if (!reference.isContainment()) {
                assertFalse(reference.isResolveProxies(), reference::getName);
            }
            if (reference.getEOpposite() != null) {
                assertTrue(reference.isTransient() != reference.getEOpposite().isTransient(), reference::getName);
            }
        }
    }

    @Test
    void aGoalCannotContainItself() {
        PartnerStrategy strategy = FACTORY.createPartnerStrategy();
        Goal goal = FACTORY.createGoal();
        Goal inner = FACTORY.createGoal();
        strategy.getGoals().add(goal);
        goal.getGoals().add(inner);
        assertThrows(IllegalArgumentException.class, () -> inner.getGoals().add(goal));
        assertThrows(IllegalArgumentException.class, () -> goal.getGoals().add(goal));
        assertEquals(List.of(goal), strategy.getGoals());
        assertEquals(List.of(inner), goal.getGoals());
        assertEquals(List.of(), inner.getGoals());
    }

    @Test
    void oppositesFollowEachOther() {
        Partner partner = FACTORY.createPartner();
        Partner other = FACTORY.createPartner();
        Relation relation = FACTORY.createRelation();
        Action action = FACTORY.createAction();
        relation.setPartner(partner);
        action.getRelations().add(relation);
        assertEquals(List.of(relation), partner.getRelations());
        assertEquals(List.of(action), relation.getActions());

        other.getRelations().add(relation);
        assertEquals(other, relation.getPartner());
        assertEquals(List.of(), partner.getRelations());
    }
}
