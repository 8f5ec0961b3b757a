/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.product.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/**
 * A bundle of the product: what it holds, what it uses, and what it says about both.
 *
 * @param name its symbolic name
 * @param headers what its manifest says
 * @param classes the classes in it, those in jars in it too
 * @param used the classes that those name in their code, by their full names
 */
record ProductBundle(String name, Attributes headers, Set<String> classes, Set<String> used) {

    private static final String CLASS = ".class";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    static ProductBundle of(Path place) throws IOException {
        Set<String> classes = new HashSet<>();
        Set<String> used = new TreeSet<>();
        Attributes headers;
        if (Files.isDirectory(place)) {
            try (InputStream manifest = Files.newInputStream(place.resolve(MANIFEST))) {
                headers = new Manifest(manifest).getMainAttributes();
            }
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    read(place.relativize(file).toString(), Files.readAllBytes(file), classes, used);
                }
            }
        } else {
            byte[] jar = Files.readAllBytes(place);
            headers = readJar(jar, classes, used).orElseThrow();
        }
        return new ProductBundle(first(headers, "Bundle-SymbolicName").orElseThrow(), headers, classes, used);
    }

    private static Optional<Attributes> readJar(byte[] jar, Set<String> classes, Set<String> used)
            throws IOException {
        Optional<Attributes> headers = Optional.empty();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                byte[] content = entries.readAllBytes();
                if (entry.getName().equals(MANIFEST)) {
                    headers = Optional.of(new Manifest(new ByteArrayInputStream(content)).getMainAttributes());
                }
                read(entry.getName(), content, classes, used);
            }
        }
        return headers;
    }

    private static void read(String path, byte[] content, Set<String> classes, Set<String> used) throws IOException {
        if (path.endsWith(".jar")) {
            readJar(content, classes, used);
        } else if (path.endsWith(CLASS) && !path.startsWith("META-INF/") && !path.endsWith("module-info.class")) {
            ClassUse use = ClassUse.of(content);
            classes.add(use.name());
            used.addAll(use.others());
        }
    }

    /** The first value of a header, without its parameters. */
    Optional<String> first(String header) {
        return first(headers, header);
    }

    private static Optional<String> first(Attributes headers, String header) {
        return elements(headers, header).stream().findFirst().map(ManifestElement::getValue);
    }

    /** What a header lists; nothing when it is not there. */
    List<ManifestElement> elements(String header) {
        return elements(headers, header);
    }

    private static List<ManifestElement> elements(Attributes headers, String header) {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(header, headers.getValue(header));
            return elements == null ? List.of() : List.of(elements);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The packages that a header lists. */
    Set<String> packages(String header) {
        List<String> names = new ArrayList<>();
        elements(header).forEach(element -> names.addAll(List.of(element.getValueComponents())));
        return Set.copyOf(names);
    }
}
