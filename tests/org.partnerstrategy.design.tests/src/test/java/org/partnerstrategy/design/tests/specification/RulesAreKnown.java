/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import static org.partnerstrategy.design.tests.specification.Specification.contents;
import static org.partnerstrategy.design.tests.specification.Specification.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.validation.Severity;

/** The viewpoint checks with a rule for each severity, which shows whatever the checks of the method find. */
final class RulesAreKnown implements SpecificationCheck {

    private static final String SET = "Checks";
    private static final Pattern ASKED = Pattern.compile("\\('([\\w-]+)'\\)");

    @Override
    public List<String> problems(Specification specification) {
        List<EObject> rules = specification.elements("SemanticValidationRule")
                .filter(rule -> text(rule.eContainer(), "name").equals(SET)).toList();
        Set<String> expected = Arrays.stream(Severity.values()).map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = rules.stream().map(rule -> text(rule, "name"))
                .collect(Collectors.toCollection(TreeSet::new));
        Stream<String> differing = expected.equals(listed) ? Stream.of()
                : Stream.of("rules for " + listed + ", not for " + expected);
        return Stream.concat(differing, rules.stream().flatMap(RulesAreKnown::mixedUp)).toList();
    }

    private static Stream<String> mixedUp(EObject rule) {
        String name = text(rule, "name");
        return Stream.concat(Stream.of(rule), Stream.of("RuleAudit", "ChangeContext")
                .flatMap(type -> contents(rule, type)))
                .flatMap(asking -> Stream.of("message", "auditExpression", "browseExpression")
                        .map(attribute -> text(asking, attribute)))
                .flatMap(expression -> ASKED.matcher(expression).results().map(found -> found.group(1)))
                .filter(asked -> !asked.equals(name))
                .map(asked -> Specification.place(rule) + " asks for " + asked);
    }
}
