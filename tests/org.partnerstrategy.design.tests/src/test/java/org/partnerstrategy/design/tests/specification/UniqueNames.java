/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import static org.partnerstrategy.design.tests.specification.Specification.text;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** Names tell elements apart that lie beside each other, mappings of one representation, and services. */
final class UniqueNames implements SpecificationCheck {

    @Override
    public List<String> problems(Specification specification) {
        Stream<String> siblings = specification.elements().filter(UniqueNames::isIdentified)
                .collect(Collectors.groupingBy(EObject::eContainer)).values().stream()
                .flatMap(each -> twice(each.stream(), element -> element.eContainingFeature().getName() + " "
                        + text(element, "name"), Specification::place));
        Stream<String> mappings = specification.elements("RepresentationDescription").flatMap(representation -> twice(
                Specification.contents(representation, "RepresentationElementMapping"),
                mapping -> text(mapping, "name"), Specification::place));
        Stream<String> services = twice(Services.methods(specification).stream(), Method::getName,
                method -> method.getDeclaringClass().getSimpleName() + "." + method.getName());
        return Stream.of(siblings, mappings, services).flatMap(problems -> problems).distinct().toList();
    }

    private static boolean isIdentified(EObject element) {
        return element.eContainer() != null && !text(element, "name").isEmpty();
    }

    private static <T> Stream<String> twice(Stream<T> all, Function<T, String> name, Function<T, String> words) {
        Map<String, List<T>> byName = all.collect(Collectors.groupingBy(name));
        return byName.values().stream().filter(same -> same.size() > 1)
                .map(same -> "same name: " + same.stream().map(words).collect(Collectors.joining(", ")));
    }
}
