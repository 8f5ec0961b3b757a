/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A method that an expression calls.
 *
 * @param receiver the variable whose method it is; empty where it is the result of another call
 * @param name the name of the method
 * @param arguments what it gets beside the receiver, where that is easily told
 */
record ServiceCall(String receiver, String name, Optional<List<String>> arguments) {

    private static final Pattern SERVICE = Pattern.compile("service:(?:(\\w+)\\.)?(\\w+)(?:\\((.*)\\))?");
    private static final Pattern AQL = Pattern.compile("(?<!->)(?:(?<![.\\w])(\\w+)\\.)?\\b(\\w+)\\(");

    /** What the language itself offers for elements and words; what follows an arrow is always its own. */
    private static final Set<String> BUILT_IN = Set.of("eAllContents", "eContainer", "eContainerOrSelf", "eContents",
            "eClass", "eGet", "eInverse", "ancestors", "oclIsKindOf", "oclIsTypeOf", "oclAsType", "toString", "concat",
            "trim", "size", "if", "not", "and", "or", "implies");

    /** The methods that an expression calls. */
    static List<ServiceCall> in(String expression) {
        Matcher service = SERVICE.matcher(expression);
        if (service.matches()) {
            return List.of(new ServiceCall(service.group(1) == null ? "self" : service.group(1), service.group(2),
                    Optional.of(arguments(service.group(3)))));
        }
        if (!expression.startsWith("aql:")) {
            return List.of();
        }
        return AQL.matcher(withoutTexts(expression)).results()
                .filter(call -> !BUILT_IN.contains(call.group(2)))
                .map(call -> new ServiceCall(call.group(1) == null ? "" : call.group(1), call.group(2),
                        Optional.empty()))
                .toList();
    }

    /** An expression without what stands between quotes. */
    static String withoutTexts(String expression) {
        return expression.replaceAll("'[^']*'", "''");
    }

    private static List<String> arguments(String words) {
        return words == null || words.isBlank() ? List.of() : Stream.of(words.split(",")).map(String::strip).toList();
    }
}
