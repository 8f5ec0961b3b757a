/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * No class that the product hands out names one that it lacks: who comes there gets a NoClassDefFoundError. What may be
 * missing all the same, as nobody comes there, is in {@code unresolved.txt}, with the reason.
 */
class UnresolvedClassesTest {

    private static final FileSystem JAVA = Product.java();

    private final Map<String, Boolean> known = new HashMap<>();

    @Test
    void bundlesSeeTheClassesThatTheyUse() throws IOException {
        Wiring wiring = new Wiring(Product.bundles());
        check("equinox", wiring.bundles().values(), wiring::sees);
    }

    @Test
    void theClassPathOfCommandsHasTheClassesThatItUses() throws IOException {
        Map<String, ProductBundle> installed = Product.bundles();
        List<ProductBundle> jars = new ArrayList<>();
        Set<String> classes = new HashSet<>();
        for (String name : Product.classPath()) {
            ProductBundle bundle = installed.get(name);
            assertNotNull(bundle, name + " is in lib/class-path and not in the product");
            jars.add(bundle);
            classes.addAll(bundle.classes());
        }
        check("java", jars, (bundle, name) -> classes.contains(name));
    }

    private void check(String way, Iterable<ProductBundle> bundles, BiPredicate<ProductBundle, String> sees)
            throws IOException {
        Set<String> missing = new TreeSet<>();
        for (ProductBundle bundle : bundles) {
            for (String name : bundle.used()) {
                if (!isInJava(name) && !sees.test(bundle, name)) {
                    missing.add(way + " " + bundle.name() + " " + ClassUse.packageOf(name));
                }
            }
        }
        Accepted accepted = Accepted.read(way);
        assertEquals(List.of(), missing.stream().filter(line -> !accepted.covers(line)).toList(),
                "missing; add what is needed to the product, or the line with a reason to unresolved.txt");
        assertEquals(List.of(), accepted.without(missing), "no longer missing; remove it from unresolved.txt");
    }

    /** Whether the Java that comes with the product has a class. */
    private boolean isInJava(String name) {
        return known.computeIfAbsent(name, each -> hasClass(JAVA.getPath("packages", ClassUse.packageOf(each)), each));
    }

    /** Each package links to its modules. */
    private static boolean hasClass(Path modules, String name) {
        try (Stream<Path> links = Files.list(modules)) {
            return links.anyMatch(module -> Files.exists(module.resolve(name.replace('.', '/') + ".class")));
        } catch (IOException e) {
            return false;
        }
    }
}
