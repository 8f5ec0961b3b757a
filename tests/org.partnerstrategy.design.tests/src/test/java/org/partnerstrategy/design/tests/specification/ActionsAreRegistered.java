/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import static org.partnerstrategy.design.tests.specification.Specification.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every action in Java exists, and each that exists is used. Sirius leaves out the whole operation around an action
 * that nobody registered, without a word.
 */
final class ActionsAreRegistered implements SpecificationCheck {

    @Override
    public List<String> problems(Specification specification) {
        List<PlugIns.Registered> registered = PlugIns.registered("javaActions", "actionClass");
        Set<String> known = registered.stream().filter(PlugIns.Registered::hasClass).map(PlugIns.Registered::id)
                .collect(Collectors.toSet());
        Set<String> used = specification.elements("ExternalJavaAction").map(action -> text(action, "id"))
                .collect(Collectors.toSet());
        Stream<String> unknown = specification.elements("ExternalJavaAction")
                .filter(action -> !known.contains(text(action, "id")))
                .map(action -> Specification.place(action) + ": no action " + text(action, "id") + " with a class");
        Stream<String> unused = registered.stream().map(PlugIns.Registered::id).filter(id -> !used.contains(id))
                .map(id -> "nothing uses the action " + id);
        return Stream.concat(unknown, unused).toList();
    }
}
