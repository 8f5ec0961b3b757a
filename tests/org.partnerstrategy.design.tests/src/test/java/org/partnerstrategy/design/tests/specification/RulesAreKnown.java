/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import static org.partnerstrategy.design.tests.specification.Specification.contents;
import static org.partnerstrategy.design.tests.specification.Specification.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.validation.Validation;

/** Every rule of the checks is one of the method, and all that it asks is asked of itself. */
final class RulesAreKnown implements SpecificationCheck {

    /** Rules for whatever else plug-ins find, one for each level. */
    private static final Set<String> FURTHER = Set.of("further-error", "further-warning", "further-information");
    private static final String SET = "Checks";
    private static final Pattern ASKED = Pattern.compile("\\('([\\w-]+)'\\)");

    @Override
    public List<String> problems(Specification specification) {
        Set<String> known = Validation.standard().rules();
        List<EObject> rules = specification.elements("SemanticValidationRule")
                .filter(rule -> text(rule.eContainer(), "name").equals(SET)).toList();
        Stream<String> unknown = rules.stream().filter(rule -> !known.contains(text(rule, "name")))
                .filter(rule -> !FURTHER.contains(text(rule, "name")))
                .map(rule -> Specification.place(rule) + ": the method has no such rule");
        Set<String> listed = rules.stream().map(rule -> text(rule, "name")).collect(Collectors.toSet());
        Stream<String> missing = known.stream().filter(id -> !listed.contains(id)).sorted()
                .map(id -> "no rule " + id + " of the method");
        return Stream.of(unknown, missing, rules.stream().flatMap(RulesAreKnown::mixedUp)).flatMap(each -> each)
                .toList();
    }

    private static Stream<String> mixedUp(EObject rule) {
        String name = text(rule, "name");
        return Stream.concat(Stream.of(rule), Stream.of("RuleAudit", "ChangeContext")
                .flatMap(type -> contents(rule, type)))
                .flatMap(asking -> Stream.of("message", "auditExpression", "browseExpression")
                        .map(attribute -> text(asking, attribute)))
                .flatMap(expression -> ASKED.matcher(expression).results().map(found -> found.group(1)))
                .filter(asked -> !FURTHER.contains(name) && !asked.equals(name))
                .map(asked -> Specification.place(rule) + " asks for " + asked);
    }
}
