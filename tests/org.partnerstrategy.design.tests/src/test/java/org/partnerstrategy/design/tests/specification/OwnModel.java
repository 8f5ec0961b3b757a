/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.partnerstrategy.model.PartnerStrategyPackage;

/** The metamodel of strategies, by the names that a specification uses. */
final class OwnModel {

    private static final String PREFIX = PartnerStrategyPackage.eNAME + "::";

    private OwnModel() {
    }

    /** The class of a name such as partnerstrategy::Goal. */
    static Optional<EClass> type(String name) {
        return classes().filter(type -> name.equals(PREFIX + type.getName())).findFirst();
    }

    /** Whether there is a class, an enumeration or a type of a name such as partnerstrategy::Direction. */
    static boolean isClassifier(String name) {
        return name.startsWith(PREFIX)
                && PartnerStrategyPackage.eINSTANCE.getEClassifier(name.substring(PREFIX.length())) != null;
    }

    /** Whether any class has a feature of that name. */
    static boolean hasFeature(String name) {
        return classes().anyMatch(type -> hasFeature(type, name));
    }

    static boolean hasFeature(EClass type, String name) {
        return type.getEStructuralFeature(name) != null;
    }

    private static Stream<EClass> classes() {
        return PartnerStrategyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast);
    }
}
