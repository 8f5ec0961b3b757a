/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Every picture that a tool, a menu, a viewpoint or a style names is a file of a bundle. */
final class PicturesExist implements SpecificationCheck {

    private static final Set<String> OTHERS = Set.of("workspacePath", "forceIcon");

    @Override
    public List<String> problems(Specification specification) {
        return specification.settings().filter(setting -> isPicture(setting.attribute().getName()))
                .filter(setting -> setting.attribute().getEAttributeType().getName().contains("Path")
                        || setting.value().startsWith("/"))
                .filter(setting -> !PlugIns.isFile(setting.value()))
                .map(setting -> setting.problem("no such picture")).toList();
    }

    private static boolean isPicture(String attribute) {
        String name = attribute.toLowerCase(Locale.ROOT);
        return name.contains("icon") || name.contains("image") || OTHERS.contains(attribute);
    }
}
