/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

/** Every service that an expression calls exists, and takes what it is called for. */
final class ServicesFit implements SpecificationCheck {

    @Override
    public List<String> problems(Specification specification) {
        List<Method> services = Services.methods(specification);
        Surroundings surroundings = new Surroundings(specification);
        return specification.expressions().flatMap(expression -> ServiceCall.in(expression.value()).stream()
                .flatMap(call -> problem(call, services, surroundings.variable(expression, call.receiver())).stream())
                .map(expression::problem)).toList();
    }

    private static Optional<String> problem(ServiceCall call, List<Method> services, Set<EClass> receivers) {
        List<Method> named = services.stream().filter(method -> method.getName().equals(call.name())).toList();
        if (named.isEmpty()) {
            return Optional.of("no service " + call.name());
        }
        List<Method> fitting = named.stream().filter(method -> call.arguments()
                .map(arguments -> method.getParameterCount() == arguments.size() + 1).orElse(true)).toList();
        if (fitting.isEmpty()) {
            return Optional.of(call.name() + " takes another number of arguments");
        }
        return receivers.stream().filter(type -> fitting.stream().noneMatch(method -> takes(method, type)))
                .map(type -> call.name() + " does not take a " + type.getName()).findFirst();
    }

    private static boolean takes(Method service, EClass type) {
        return Stream.of(service.getParameterTypes()).limit(1)
                .anyMatch(first -> first.isAssignableFrom(type.getInstanceClass()));
    }
}
