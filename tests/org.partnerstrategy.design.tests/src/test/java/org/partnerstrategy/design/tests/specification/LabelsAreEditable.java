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
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** Words in a diagram and cells of a table can be changed where they stand. */
final class LabelsAreEditable implements SpecificationCheck {

    @Override
    public List<String> problems(Specification specification) {
        Stream<EObject> inDiagrams = specification.elements("DiagramElementMapping")
                .filter(LabelsAreEditable::hasWords)
                .filter(mapping -> targets(mapping, "labelDirectEdit").isEmpty());
        Stream<EObject> inTables = specification.elements("CellUpdater")
                .filter(mapping -> targets(mapping, "directEdit").isEmpty())
                .filter(mapping -> targets(mapping, "cellEditor").isEmpty())
                .filter(mapping -> !isFeature(mapping));
        return Exceptions.problems(Exceptions.Lack.DIRECT_EDIT, Stream.concat(inDiagrams, inTables));
    }

    /** Sirius itself edits the features of a line. */
    private static boolean isFeature(EObject mapping) {
        return !text(mapping, "featureName").isEmpty() && !text(mapping, "featureName").equals("*")
                && text(mapping, "canEdit").isEmpty();
    }

    private static boolean hasWords(EObject mapping) {
        return Stream.concat(targets(mapping, "style").stream(), targets(mapping, "conditionnalStyles").stream()
                .flatMap(conditional -> targets(conditional, "style").stream()))
                .flatMap(style -> Stream.concat(Stream.of(style), style.eContents().stream()))
                .anyMatch(label -> !text(label, "labelExpression").isEmpty());
    }
}
