/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import static org.partnerstrategy.design.tests.specification.Specification.is;
import static org.partnerstrategy.design.tests.specification.Specification.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** Every variable is there where it is asked for; tools of tables have only those that they declare. */
final class KnownVariables implements SpecificationCheck {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z]\\w*");
    private static final Pattern EDITED = Pattern.compile("arg\\d");

    /** What names the variable of an operation or a widget. */
    private static final List<String> NAMING = List.of("iteratorName", "variableName", "iterator");

    /** What Sirius offers without a declaration. */
    private static final Set<String> OFFERED = Set.of("view", "element", "container", "containerView", "diagram",
            "viewpoint", "root", "table", "line", "lineSemantic", "column", "columnSemantic", "input", "newValue",
            "selection", "candidate", "value", "otherEnd");

    @Override
    public List<String> problems(Specification specification) {
        return specification.expressions().flatMap(expression -> variables(expression.value())
                .filter(variable -> !isKnown(expression.owner(), variable))
                .map(variable -> expression.problem("no variable " + variable))).toList();
    }

    private static Stream<String> variables(String expression) {
        if (expression.startsWith("var:")) {
            return Stream.of(expression.substring("var:".length()));
        }
        return expression.startsWith("service:") ? ServiceCall.in(expression).stream()
                .flatMap(call -> Stream.concat(Stream.of(call.receiver()),
                        call.arguments().stream().flatMap(List::stream)))
                .filter(NAME.asMatchPredicate()) : Stream.empty();
    }

    private static boolean isKnown(EObject owner, String variable) {
        return variable.equals("self") || Specification.around(owner).anyMatch(each -> declares(each, variable))
                || OFFERED.contains(variable) && !isTableOperation(owner);
    }

    private static boolean isTableOperation(EObject owner) {
        return is(owner, "ModelOperation") && Specification.around(owner).anyMatch(each -> is(each, "TableTool"));
    }

    private static boolean declares(EObject around, String variable) {
        return NAMING.stream().anyMatch(naming -> text(around, naming).equals(variable))
                || around.eContents().stream().anyMatch(each -> isVariable(each, variable));
    }

    private static boolean isVariable(EObject element, String variable) {
        return is(element, "AbstractVariable") && text(element, "name").equals(variable)
                || is(element, "EditMaskVariables") && EDITED.matcher(variable).matches();
    }
}
