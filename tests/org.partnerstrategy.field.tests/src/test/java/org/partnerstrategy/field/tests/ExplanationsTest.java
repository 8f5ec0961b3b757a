/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.field.feature.Explanations;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;

/** Whatever people meet in the model is explained; of a word that is missing nobody would be told otherwise. */
class ExplanationsTest {

    /** What nobody types, and what is explained by the class of what it holds. */
    private static final Set<EStructuralFeature> NOT_SHOWN = Set.of(Literals.IDENTIFIED__ID,
            Literals.RELATION__DEVELOPMENT, Literals.RELATION__MAINTENANCE);

    @ParameterizedTest
    @ValueSource(strings = { "en", "nl" })
    void classesAndFeaturesAreExplained(String language) {
        Locale locale = Locale.of(language);
        List<EClass> classes = PartnerStrategyPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast).toList();
        assertEquals(List.of(), classes.stream().filter(type -> !type.isAbstract())
                .filter(type -> Explanations.of(type, locale).isEmpty()).map(EClass::getName).toList());
        assertEquals(List.of(), classes.stream().flatMap(type -> type.getEStructuralFeatures().stream())
                .filter(feature -> !NOT_SHOWN.contains(feature))
                .filter(feature -> Explanations.of(feature, locale).isEmpty())
                .map(feature -> feature.getEContainingClass().getName() + "." + feature.getName()).toList());
    }
}
