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
import java.util.Optional;
import java.util.stream.Stream;

/** The methods that expressions can call. */
final class Services {

    private Services() {
    }

    /** The services of all registered classes that exist. */
    static List<Method> methods(Specification specification) {
        return specification.serviceClasses().stream().flatMap(name -> find(name).stream()).flatMap(Services::of)
                .toList();
    }

    /** The services of a class. */
    static Stream<Method> of(Class<?> registered) {
        return Arrays.stream(registered.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    /** The class of that name, if there is one. */
    static Optional<Class<?>> find(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
