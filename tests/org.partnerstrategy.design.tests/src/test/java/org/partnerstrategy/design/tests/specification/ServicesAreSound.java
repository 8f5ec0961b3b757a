/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** Every registered class exists and keeps nothing between calls, and all its services are asked of an element. */
final class ServicesAreSound implements SpecificationCheck {

    @Override
    public List<String> problems(Specification specification) {
        return specification.serviceClasses().stream().flatMap(name -> Services.find(name)
                .map(ServicesAreSound::problems).orElseGet(() -> Stream.of("no class " + name))).toList();
    }

    private static Stream<String> problems(Class<?> registered) {
        Stream<String> state = Arrays.stream(registered.getDeclaredFields())
                .filter(field -> !field.isSynthetic())
                .filter(field -> !(Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers())))
                .map(field -> registered.getName() + " keeps " + field.getName());
        Stream<String> askedOfOthers = Services.of(registered).filter(method -> !isAskedOfElement(method))
                .map(method -> registered.getName() + "." + method.getName() + " is not asked of an element");
        return Stream.concat(state, askedOfOthers);
    }

    private static boolean isAskedOfElement(Method service) {
        return service.getParameterCount() > 0 && EObject.class.isAssignableFrom(service.getParameterTypes()[0]);
    }
}
