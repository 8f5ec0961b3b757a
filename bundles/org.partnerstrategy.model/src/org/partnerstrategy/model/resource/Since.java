/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.model.PartnerStrategyPackage;

/**
 * Since which version of the format the metamodel has its features and values: what came after the first version says
 * so in an annotation. So a file names the oldest version that knows all of it, and older programs can read a file
 * without anything newer.
 */
final class Since {

    private static final String SOURCE = "https://partnerstrategy.org/model";

    /** The newer features, and those that can have newer values, by the classes that have them. */
    private final Map<EClass, List<EStructuralFeature>> asked = new HashMap<>();
    private final Map<Object, FormatVersion> values = new HashMap<>();
    private final Set<EEnum> changed = new HashSet<>();

    /** What the metamodel says. */
    static final Since METAMODEL = new Since();

    private Since() {
        for (EClassifier type : PartnerStrategyPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EEnum enumeration) {
                enumeration.getELiterals().forEach(literal -> add(enumeration, literal));
            }
        }
        for (EClassifier type : PartnerStrategyPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EClass known) {
                asked.put(known, known.getEAllStructuralFeatures().stream().filter(this::canBeNewer).toList());
            }
        }
    }

    private void add(EEnum enumeration, EEnumLiteral literal) {
        FormatVersion version = of(literal);
        if (!version.equals(FormatVersion.FIRST)) {
            values.put(literal.getInstance(), version);
            changed.add(enumeration);
        }
    }

    private boolean canBeNewer(EStructuralFeature feature) {
        return !of(feature).equals(FormatVersion.FIRST) || changed.contains(feature.getEType());
    }

    private static FormatVersion of(EModelElement element) {
        return Optional.ofNullable(EcoreUtil.getAnnotation(element, SOURCE, "since")).map(FormatVersion::parse)
                .orElse(FormatVersion.FIRST);
    }

    /** The oldest version that has everything that a strategy uses. */
    FormatVersion neededBy(EObject strategy) {
        FormatVersion needed = neededByOne(strategy);
        for (Iterator<EObject> all = EcoreUtil.getAllContents(strategy, false); all.hasNext();) {
            needed = needed.orLater(neededByOne(all.next()));
        }
        return needed;
    }

    private FormatVersion neededByOne(EObject element) {
        FormatVersion needed = FormatVersion.FIRST;
        for (EStructuralFeature feature : asked.getOrDefault(element.eClass(), List.of())) {
            if (element.eIsSet(feature)) {
                needed = needed.orLater(of(feature))
                        .orLater(values.getOrDefault(element.eGet(feature), FormatVersion.FIRST));
            }
        }
        return needed;
    }
}
