/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import static org.partnerstrategy.design.tests.specification.Specification.targets;
import static org.partnerstrategy.design.tests.specification.Specification.text;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A cell that is typed has a feature of words in every row. Sirius asks it for its kind at a double click: without one
 * it throws, and what has another type it converts before the tool is asked.
 */
final class CellsCanBeTyped implements SpecificationCheck {

    @Override
    public List<String> problems(Specification specification) {
        Surroundings surroundings = new Surroundings(specification);
        return specification.elements("FeatureColumnMapping")
                .filter(column -> !targets(column, "directEdit").isEmpty())
                .filter(column -> !surroundings.lines(column).stream().allMatch(line -> isTyped(line, column)))
                .map(column -> Specification.place(column) + ": not every row has words as " + text(column,
                "featureName"))
                .toList();
    }

    private static boolean isTyped(EClass line, EObject column) {
        EStructuralFeature feature = line.getEStructuralFeature(text(column, "featureName"));
        return feature instanceof EReference
                || feature != null && feature.getEType() == EcorePackage.Literals.ESTRING;
    }
}
