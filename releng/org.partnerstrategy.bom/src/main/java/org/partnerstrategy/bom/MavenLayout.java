/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.bom;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;

import org.apache.maven.model.Dependency;
import org.apache.maven.model.Exclusion;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;

/**
 * Lays out the bundles that need no Equinox as Maven does, for programs that use them as libraries: jars, sources, and
 * POMs with their dependencies. What they stand on has its place at Maven Central.
 */
public final class MavenLayout {

    private static final String GROUP = "org.partnerstrategy";

    private final Path repository;
    private final Path bundles;
    private final List<Artifact> libraries;
    private final Requirements requirements;
    private final String version;
    private final Path layout;

    private MavenLayout(Path repository, List<String> names, Path bundles, String version, Path layout)
            throws IOException {
        this.repository = repository;
        this.bundles = bundles;
        this.version = version;
        this.layout = layout;
        libraries = Artifacts.of(repository).stream().filter(artifact -> names.contains(artifact.id())).toList();
        requirements = Requirements.of(repository);
    }

    /**
     * Writes the layout.
     *
     * @param arguments the folder of the p2 repository, the file that lists the bundles that run in plain Java, the
     *     folder of the modules of the bundles, their version, and the folder to write
     */
    public static void main(String[] arguments) throws IOException {
        MavenLayout layout = new MavenLayout(Path.of(arguments[0]), Files.readAllLines(Path.of(arguments[1])),
                Path.of(arguments[2]), arguments[3], Path.of(arguments[4]));
        for (Artifact library : layout.libraries) {
            if (library.isOwn()) {
                layout.write(library);
            }
        }
    }

    private void write(Artifact library) throws IOException {
        Path folder = layout.resolve(GROUP.replace('.', '/')).resolve(library.id()).resolve(version);
        Files.createDirectories(folder);
        String name = library.id() + "-" + version;
        put(folder.resolve(name + ".jar"), Files.readAllBytes(repository.resolve(library.path())));
        put(folder.resolve(name + "-sources.jar"), Files.readAllBytes(sources(library)));
        Path pom = folder.resolve(name + ".pom");
        try (Writer writer = Files.newBufferedWriter(pom)) {
            new MavenXpp3Writer().write(writer, model(library));
        }
        put(pom, Files.readAllBytes(pom));
    }

    /** The build leaves them beside the bundle. */
    private Path sources(Artifact library) throws IOException {
        Path target = bundles.resolve(library.id()).resolve("target");
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, "*-sources.jar")) {
            return jars.iterator().next();
        }
    }

    /** With the checksum that Maven asks for. */
    private static void put(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        try {
            String checksum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(content));
            Files.writeString(file.resolveSibling(file.getFileName() + ".sha1"), checksum);
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    private Model model(Artifact library) throws IOException {
        Model model = new Model();
        model.setModelVersion("4.0.0");
        model.setGroupId(GROUP);
        model.setArtifactId(library.id());
        model.setVersion(version);
        model.setName(name(library));
        License license = new License();
        license.setName("EPL-2.0");
        license.setUrl("https://www.eclipse.org/legal/epl-2.0");
        license.setDistribution("repo");
        model.addLicense(license);
        for (Artifact needed : needed(library)) {
            model.addDependency(dependency(needed));
        }
        return model;
    }

    private String name(Artifact library) throws IOException {
        try (JarFile jar = new JarFile(repository.resolve(library.path()).toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name");
        }
    }

    /**
     * Own bundles tell what they need themselves; what the others need is named here, as Maven knows them by other
     * rules.
     */
    private List<Artifact> needed(Artifact library) {
        List<Artifact> needed = new ArrayList<>(requirements.of(library, libraries));
        for (int i = 0; i < needed.size(); i++) {
            if (!needed.get(i).isOwn()) {
                requirements.of(needed.get(i), libraries).stream().filter(other -> !needed.contains(other))
                        .forEach(needed::add);
            }
        }
        return needed;
    }

    private Dependency dependency(Artifact needed) {
        Dependency dependency = new Dependency();
        if (needed.isOwn()) {
            dependency.setGroupId(GROUP);
            dependency.setArtifactId(needed.id());
            dependency.setVersion(version);
            return dependency;
        }
        dependency.setGroupId(needed.maven("groupId").orElseThrow());
        dependency.setArtifactId(needed.maven("artifactId").orElseThrow());
        dependency.setVersion(needed.maven("version").orElseThrow());
        Exclusion all = new Exclusion();
        all.setGroupId("*");
        all.setArtifactId("*");
        dependency.addExclusion(all);
        return dependency;
    }
}
