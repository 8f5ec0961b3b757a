/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import static org.partnerstrategy.design.tests.specification.Specification.targets;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** Everything that is shown as an element of its own says what deleting it does. */
final class MappingsAreDeletable implements SpecificationCheck {

    @Override
    public List<String> problems(Specification specification) {
        Stream<EObject> inDiagrams = specification.elements("DiagramElementMapping")
                .filter(mapping -> targets(mapping, "deletionDescription").isEmpty());
        Stream<EObject> inTables = Stream.of("LineMapping", "ElementColumnMapping").flatMap(specification::elements)
                .filter(mapping -> targets(mapping, "delete").isEmpty());
        return Exceptions.problems(Exceptions.Lack.DELETION, Stream.concat(inDiagrams, inTables));
    }
}
