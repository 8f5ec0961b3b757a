/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

/** Every class and feature exists that an AQL expression names. */
final class NamesInAql implements SpecificationCheck {

    private static final Pattern FEATURE = Pattern
            .compile("(?:(?<![.\\w])(\\w+)|(?<=[\\w)]))\\.([a-zA-Z]\\w*+)(?!\\()");
    private static final Pattern TYPE = Pattern.compile("\\b[a-z]\\w*::\\w+");

    @Override
    public List<String> problems(Specification specification) {
        Surroundings surroundings = new Surroundings(specification);
        return specification.expressions().filter(expression -> expression.value().startsWith("aql:"))
                .flatMap(expression -> problems(expression, surroundings).map(expression::problem)).toList();
    }

    private static Stream<String> problems(Setting expression, Surroundings surroundings) {
        String words = ServiceCall.withoutTexts(expression.value());
        Stream<String> features = FEATURE.matcher(words).results().filter(match -> {
            String variable = match.group(1) == null ? "" : match.group(1);
            return isUnknown(surroundings.variable(expression, variable), match.group(2));
        }).map(match -> "no such feature: " + match.group(2));
        Stream<String> types = TYPE.matcher(words).results().filter(match -> !OwnModel.isClassifier(match.group()))
                .map(match -> "no such class: " + match.group());
        return Stream.concat(features, types);
    }

    private static boolean isUnknown(Set<EClass> types, String feature) {
        return !NamesOfTheModel.OF_SIRIUS.contains(feature) && NamesOfTheModel.isUnknown(types, feature);
    }
}
