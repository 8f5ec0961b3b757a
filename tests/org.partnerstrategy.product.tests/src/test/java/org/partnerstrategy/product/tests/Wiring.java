/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.product.tests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.ManifestElement;

/**
 * What the bundles of a product see of each other, as Equinox decides it.
 *
 * @param bundles by their names
 */
record Wiring(Map<String, ProductBundle> bundles) {

    private static final String HOST = "Fragment-Host";

    /** Whether a bundle can load a class. Equinox lets all of them see the classes of Java. */
    boolean sees(ProductBundle bundle, String className) {
        ProductBundle host = bundle.first(HOST).map(bundles::get).orElse(bundle);
        List<ProductBundle> parts = new ArrayList<>(fragments(host));
        parts.add(host);
        return parts.stream().anyMatch(part -> part.classes().contains(className))
                || parts.stream().anyMatch(part -> imports(part, className) || requires(part, className));
    }

    private Collection<ProductBundle> fragments(ProductBundle host) {
        return bundles.values().stream()
                .filter(bundle -> bundle.first(HOST).equals(Optional.of(host.name()))).toList();
    }

    private boolean imports(ProductBundle bundle, String className) {
        String name = ClassUse.packageOf(className);
        boolean isImported = bundle.packages("Import-Package").contains(name)
                || bundle.packages("DynamicImport-Package").stream().anyMatch(pattern -> pattern.equals("*")
                        || pattern.equals(name)
                        || pattern.endsWith(".*") && name.startsWith(pattern.substring(0, pattern.length() - 1)));
        return isImported && bundles.values().stream().anyMatch(other -> exports(other, className));
    }

    private boolean requires(ProductBundle bundle, String className) {
        return bundle.elements("Require-Bundle").stream().map(ManifestElement::getValue).map(bundles::get)
                .anyMatch(other -> other != null && offers(other, className, new HashSet<>()));
    }

    private boolean offers(ProductBundle bundle, String className, Set<String> asked) {
        return asked.add(bundle.name()) && (exports(bundle, className)
                || bundle.elements("Require-Bundle").stream()
                        .filter(element -> "reexport".equals(element.getDirective("visibility")))
                        .map(element -> bundles.get(element.getValue()))
                        .anyMatch(other -> other != null && offers(other, className, asked)));
    }

    /** What a bundle exports includes what it gets of the same package from the bundles that it requires. */
    private boolean exports(ProductBundle bundle, String className) {
        List<ProductBundle> parts = new ArrayList<>(fragments(bundle));
        parts.add(bundle);
        return parts.stream().anyMatch(part -> part.packages("Export-Package").contains(ClassUse.packageOf(className)))
                && parts.stream().anyMatch(part -> part.classes().contains(className) || requires(part, className));
    }
}
