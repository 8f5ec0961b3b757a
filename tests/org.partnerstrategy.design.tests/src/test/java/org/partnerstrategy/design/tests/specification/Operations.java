/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import static org.partnerstrategy.design.tests.specification.Specification.is;
import static org.partnerstrategy.design.tests.specification.Specification.text;

import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What the operations of tools, repairs and widgets work on. Nothing where the specification does not tell. */
final class Operations {

    private static final String VARIABLE = "var:";

    private final Surroundings surroundings;
    private final Variables variables;

    Operations(Surroundings surroundings, Variables variables) {
        this.surroundings = surroundings;
        this.variables = variables;
    }

    /** What an operation works on. */
    Set<EClass> context(EObject operation) {
        EObject around = operation.eContainer();
        if (is(around, "CreateInstance")) {
            return Surroundings.named(around, "typeName");
        }
        if (is(around, "ChangeContext")) {
            return changed(around);
        }
        if (is(around, "For")) {
            return Set.of();
        }
        return is(around, "ModelOperation") || is(around, "SwitchChild") ? context(around) : surroundings.about(around);
    }

    private Set<EClass> changed(EObject operation) {
        String expression = text(operation, "browseExpression");
        if (expression.equals("var:self")) {
            return context(operation);
        }
        return expression.startsWith(VARIABLE)
                ? variables.types(operation, expression.substring(VARIABLE.length())) : Set.of();
    }
}
