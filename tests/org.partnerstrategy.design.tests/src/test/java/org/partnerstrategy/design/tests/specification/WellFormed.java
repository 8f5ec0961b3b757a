/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;

/** Everything is known to Sirius, nothing points to where nothing is, and nothing is missing that must be there. */
final class WellFormed implements SpecificationCheck {

    /** Sirius computes these; the plain metamodels cannot. */
    private static final Set<String> COMPUTED = Set.of("systemColorsPalette", "allLineMappings",
            "allColumnMappings");

    @Override
    public List<String> problems(Specification specification) {
        return Stream.concat(specification.errors().stream(),
                leaves(Diagnostician.INSTANCE.validate(specification.root())).filter(each -> !isComputed(each))
                        .map(Diagnostic::getMessage)).toList();
    }

    private static Stream<Diagnostic> leaves(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() == Diagnostic.OK) {
            return Stream.empty();
        }
        return diagnostic.getChildren().isEmpty() ? Stream.of(diagnostic)
                : diagnostic.getChildren().stream().flatMap(WellFormed::leaves);
    }

    private static boolean isComputed(Diagnostic diagnostic) {
        List<?> about = diagnostic.getData();
        return about.size() > 1 && about.get(1) instanceof EStructuralFeature feature
                && COMPUTED.contains(feature.getName());
    }
}
