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
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.util.LicenseResolver;

/**
 * Lists every bundle and feature of a p2 repository as CycloneDX does: with address, licence and checksums. The same
 * repository gives the same bytes, so the list has no time and no serial number.
 */
public final class BillOfMaterials {

    private static final Map<String, Hash.Algorithm> CHECKSUMS = Map.of(
            "download.checksum.sha-256", Hash.Algorithm.SHA_256,
            "download.checksum.sha-512", Hash.Algorithm.SHA_512);

    private final Path repository;

    private BillOfMaterials(Path repository) {
        this.repository = repository;
    }

    /**
     * Writes the list.
     *
     * @param arguments the folder of the repository, what it is called, its version, and the file to write
     */
    public static void main(String[] arguments) throws IOException, GeneratorException {
        Bom bom = new BillOfMaterials(Path.of(arguments[0])).list(arguments[1], arguments[2]);
        Path file = Path.of(arguments[3]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonString());
    }

    private Bom list(String name, String version) throws IOException {
        Component whole = component(Component.Type.APPLICATION, name, version, "pkg:p2/" + name + "@" + version);
        Metadata metadata = new Metadata();
        metadata.setTimestamp(null);
        metadata.setComponent(whole);
        Bom bom = new Bom();
        bom.setMetadata(metadata);
        for (Artifact artifact : Artifacts.of(repository)) {
            bom.addComponent(component(artifact));
        }
        return bom;
    }

    private Component component(Artifact artifact) throws IOException {
        Component component = component(Component.Type.LIBRARY, artifact.id(), artifact.version(), artifact.address());
        artifact.property("maven-groupId").ifPresent(component::setGroup);
        CHECKSUMS.forEach((name, algorithm) -> artifact.property(name)
                .ifPresent(checksum -> component.addHash(new Hash(algorithm, checksum))));
        license(artifact).ifPresent(component::setLicenses);
        return component;
    }

    private static Component component(Component.Type type, String name, String version, String address) {
        Component component = new Component();
        component.setType(type);
        component.setBomRef(address);
        component.setName(name);
        component.setVersion(version);
        component.setPurl(address);
        return component;
    }

    /** What the bundle says itself: a name or an address, and more about it behind a semicolon. */
    private Optional<LicenseChoice> license(Artifact artifact) throws IOException {
        try (JarFile jar = new JarFile(repository.resolve(artifact.path()).toFile())) {
            return Optional.ofNullable(jar.getManifest()).map(Manifest::getMainAttributes)
                    .map(attributes -> attributes.getValue("Bundle-License"))
                    .map(license -> license.split("[;,]")[0].replace("\"", "").strip())
                    .map(BillOfMaterials::choice);
        }
    }

    /** The names and addresses of SPDX are known; those that bundles give differ a little from them. */
    private static LicenseChoice choice(String name) {
        String known = name.replaceFirst("^http:", "https:").replaceFirst("\\.(txt|html|php)$", "");
        return Optional.ofNullable(LicenseResolver.resolve(known, false)).orElseGet(() -> unknown(name));
    }

    private static LicenseChoice unknown(String name) {
        License license = new License();
        license.setName(name);
        LicenseChoice choice = new LicenseChoice();
        choice.addLicense(license);
        return choice;
    }
}
