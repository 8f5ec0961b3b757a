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

/** Every layout that Sirius does not bring itself is registered, and every style of our own is drawn by a class. */
final class LayoutsAndStylesExist implements SpecificationCheck {

    @Override
    public List<String> problems(Specification specification) {
        Set<String> known = PlugIns.registered("layoutProvider", "providerClass").stream()
                .filter(PlugIns.Registered::hasClass).map(PlugIns.Registered::id).collect(Collectors.toSet());
        Stream<String> layouts = specification.elements("CustomLayoutConfiguration")
                .filter(layout -> !known.contains(text(layout, "id")))
                .map(layout -> Specification.place(layout) + ": no layout " + text(layout, "id"));
        Stream<String> styles = specification.elements("CustomStyleDescription")
                .filter(style -> !PlugIns.isNamedInAClass(text(style, "id")))
                .map(style -> Specification.place(style) + ": no class draws " + text(style, "id"));
        return Stream.concat(layouts, styles).toList();
    }
}
