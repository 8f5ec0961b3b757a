/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Finds nothing where something should be: what a plug-in answers is taken apart far from it, where nobody can blame
 * it.
 */
final class Whole {

    private Whole() {
    }

    /**
     * The same, when all that it is made of is there.
     *
     * @param answer an answer, which can be missing itself
     * @throws NullPointerException that names what is missing
     */
    static <A> A require(A answer) {
        if (answer != null) {
            look(answer, answer.getClass().getSimpleName());
        }
        return answer;
    }

    private static void look(Object part, String name) {
        switch (part) {
        case null -> throw new NullPointerException(name);
        case Optional<?> optional -> optional.ifPresent(value -> look(value, name));
        case Collection<?> parts -> parts.forEach(each -> look(each, name));
        case Map<?, ?> parts -> parts.forEach((key, value) -> {
            look(key, name);
            look(value, name + " " + key);
        });
        case Record all -> {
            for (RecordComponent component : all.getClass().getRecordComponents()) {
                look(value(all, component), component.getName());
            }
        }
        default -> {
            // It answers for itself.
        }
        }
    }

    private static Object value(Record all, RecordComponent component) {
        Method accessor = component.getAccessor();
        try {
            return accessor.trySetAccessible() ? accessor.invoke(all) : "";
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
