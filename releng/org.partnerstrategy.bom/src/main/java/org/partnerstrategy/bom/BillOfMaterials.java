/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.bom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.Metadata;

/**
 * Lists every bundle and feature of a p2 repository as CycloneDX does: with address, licence, checksums, and on what it
 * stands. The same repository gives the same bytes, so the list has no time and no serial number. Parts without a
 * licence, or with one under which they cannot be handed out together with this program, are refused.
 */
public final class BillOfMaterials {

    /** In an order that stays. */
    private static final Map<String, Hash.Algorithm> CHECKSUMS = new TreeMap<>(Map.of(
            "download.checksum.sha-256", Hash.Algorithm.SHA_256,
            "download.checksum.sha-512", Hash.Algorithm.SHA_512));

    private final Path repository;
    private final Map<Artifact, Component> parts = new LinkedHashMap<>();
    private final List<Component> others = new ArrayList<>();

    BillOfMaterials(Path repository, List<Artifact> artifacts) throws IOException {
        this.repository = repository;
        Licences licences = new Licences();
        List<String> refused = new ArrayList<>();
        for (Artifact artifact : artifacts) {
            Optional<String> licence = licences.of(artifact, repository);
            if (licence.filter(licences::isCompatible).isPresent()) {
                parts.put(artifact, component(artifact, licence.get()));
            } else {
                refused.add(artifact.id() + " " + artifact.version() + ": " + licence.orElse("no licence"));
            }
        }
        if (!refused.isEmpty()) {
            throw new IOException(
                    "These parts have no licence that is compatible with EPL-2.0. If they have one, add it to"
                    + " licences.txt of org.partnerstrategy.bom: " + String.join("; ", refused));
        }
    }

    /**
     * Writes the list.
     *
     * @param arguments the folder of the repository, what it is called, its version, and the file to write
     */
    public static void main(String[] arguments) throws IOException, GeneratorException {
        Path repository = Path.of(arguments[0]);
        new BillOfMaterials(repository, Artifacts.of(repository)).write(arguments[1], arguments[2],
                Path.of(arguments[3]));
    }

    /** The parts, by what p2 knows of them. */
    Map<Artifact, Component> parts() {
        return parts;
    }

    /** Adds something that does not come from the repository. */
    void add(Component other) {
        others.add(other);
    }

    void write(String name, String version, Path file) throws IOException, GeneratorException {
        String address = "pkg:p2/" + name + "@" + version;
        Metadata metadata = new Metadata();
        metadata.setTimestamp(null);
        metadata.setComponent(component(Component.Type.APPLICATION, name, version, address));
        Bom bom = new Bom();
        bom.setMetadata(metadata);
        parts.values().forEach(bom::addComponent);
        others.forEach(bom::addComponent);
        Requirements requirements = Requirements.of(repository);
        List<Artifact> artifacts = List.copyOf(parts.keySet());
        bom.addDependency(dependency(address, artifacts.stream().filter(Artifact::isFeature).toList()));
        artifacts.forEach(part -> bom.addDependency(dependency(part.address(), requirements.of(part, artifacts))));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonString());
    }

    private static Dependency dependency(String address, List<Artifact> on) {
        Dependency dependency = new Dependency(address);
        on.forEach(part -> dependency.addDependency(new Dependency(part.address())));
        return dependency;
    }

    private static Component component(Artifact artifact, String licence) {
        Component component = component(Component.Type.LIBRARY, artifact.id(), artifact.version(), artifact.address());
        artifact.property("maven-groupId").ifPresent(component::setGroup);
        CHECKSUMS.forEach((name, algorithm) -> artifact.property(name)
                .ifPresent(checksum -> component.addHash(new Hash(algorithm, checksum))));
        component.setLicenses(Licences.choice(licence));
        return component;
    }

    static Component component(Component.Type type, String name, String version, String address) {
        Component component = new Component();
        component.setType(type);
        component.setBomRef(address);
        component.setName(name);
        component.setVersion(version);
        component.setPurl(address);
        return component;
    }
}
