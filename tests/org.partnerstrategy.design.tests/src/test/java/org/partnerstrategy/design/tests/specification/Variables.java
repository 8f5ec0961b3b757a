/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import static org.partnerstrategy.design.tests.specification.Specification.is;
import static org.partnerstrategy.design.tests.specification.Specification.targets;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What the variables beside self are that Sirius offers. Nothing where the specification does not tell. */
final class Variables {

    private final Surroundings surroundings;

    Variables(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What a variable is in an expression of an element. */
    Set<EClass> types(EObject owner, String name) {
        return switch (name) {
        case "root", "newSemanticContainer" -> surroundings.about(Specification.representation(owner));
        case "element" -> around(owner, "DeleteElementDescription", "TableTool").map(surroundings::about)
                .orElse(Set.of());
        case "container" -> around(owner, "CellUpdater").map(this::line).or(() -> created(owner)).orElse(Set.of());
        case "lineSemantic" -> around(owner, "CellUpdater").map(this::line).orElse(Set.of());
        case "columnSemantic" -> around(owner, "IntersectionMapping")
                .map(cell -> surroundings.about(targets(cell, "columnMapping"))).orElse(Set.of());
        default -> Set.of();
        };
    }

    private Set<EClass> line(EObject cell) {
        return is(cell, "IntersectionMapping") ? surroundings.about(targets(cell, "lineMapping"))
                : surroundings.lines(cell);
    }

    /** What a tool of the palette creates something in, unless it also does so in nodes. */
    private Optional<Set<EClass>> created(EObject owner) {
        return around(owner, "NodeCreationDescription").filter(tool -> targets(tool, "extraMappings").isEmpty())
                .map(Specification::representation).map(surroundings::about);
    }

    private static Optional<EObject> around(EObject element, String... types) {
        return Specification.around(element)
                .filter(each -> Stream.of(types).anyMatch(type -> is(each, type))).findFirst();
    }
}
