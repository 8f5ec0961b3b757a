/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** The registry of extensions where Equinox runs. In plain Java its classes are absent, and so are plug-ins. */
final class InstalledPlugIns {

    private static final boolean PRESENT = isPresent();

    private InstalledPlugIns() {
    }

    private static boolean isPresent() {
        try {
            Class.forName("org.eclipse.core.runtime.RegistryFactory");
            return true;
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return false;
        }
    }

    static List<Declaration> declarations(String point) {
        return PRESENT ? Registry.declarations(point) : List.of();
    }

    /** A class of its own, so that it is only loaded where the registry is. */
    private static final class Registry {

        static List<Declaration> declarations(String point) {
            IExtensionRegistry registry = RegistryFactory.getRegistry();
            return registry == null ? List.of() : declarations(registry.getConfigurationElementsFor(point));
        }

        private static List<Declaration> declarations(IConfigurationElement... elements) {
            return Stream.of(elements).filter(IConfigurationElement::isValid).map(Registry::declaration).toList();
        }

        private static Declaration declaration(IConfigurationElement element) {
            return new Declaration() {

                @Override
                public String plugIn() {
                    return element.getContributor().getName();
                }

                @Override
                public Optional<String> attribute(String name) {
                    return Optional.ofNullable(element.getAttribute(name)).filter(value -> !value.isBlank());
                }

                @Override
                public List<Declaration> children(String name) {
                    return declarations(element.getChildren(name));
                }

                @Override
                public Object create(String attribute) throws Exception {
                    return element.createExecutableExtension(attribute);
                }
            };
        }
    }
}
