/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.bom;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.model.Component;

/**
 * Puts into each finished product what has to go with it: its list of parts, a notice, and the texts of all licences.
 */
public final class ProductPapers {

    /** The name of Java's licence, with the exception under which programs that use it have their own. */
    private static final String JAVA_LICENCE = "GPL-2.0-with-classpath-exception";

    private ProductPapers() {
    }

    /**
     * Writes them for every product.
     *
     * @param arguments the folder of the repository that the products were made from, their name, their version, and
     *     the folder below which they lie
     */
    public static void main(String[] arguments) throws IOException, GeneratorException {
        Path repository = Path.of(arguments[0]);
        List<Path> lists;
        try (Stream<Path> files = Files.walk(Path.of(arguments[3]))) {
            lists = files.filter(file -> file.endsWith(Path.of("lib", "class-path"))).toList();
        }
        for (Path list : lists) {
            write(repository, list.getParent().getParent(), arguments[1], arguments[2]);
        }
    }

    private static void write(Path repository, Path product, String name, String version)
            throws IOException, GeneratorException {
        List<Artifact> installed = Artifacts.of(repository).stream().filter(part -> part.isIn(product)).toList();
        BillOfMaterials bill = new BillOfMaterials(repository, installed);
        String more = "";
        Path release = product.resolve("jre").resolve("release");
        if (Files.exists(release)) {
            Component java = java(release);
            bill.add(java);
            more = "Java " + java.getVersion() + ": " + JAVA_LICENCE + ", see jre/legal\n";
        }
        Texts.write(product, repository, bill.parts(), more);
        bill.write(name, version, product.resolve("sbom.json"));
    }

    private static Component java(Path release) throws IOException {
        Properties facts = new Properties();
        try (Reader file = Files.newBufferedReader(release)) {
            facts.load(file);
        }
        String version = facts.getProperty("JAVA_VERSION").replace("\"", "");
        Component java = BillOfMaterials.component(Component.Type.PLATFORM, "OpenJDK", version,
                "pkg:generic/openjdk@" + version);
        java.setLicenses(Licences.choice(JAVA_LICENCE));
        return java;
    }
}
