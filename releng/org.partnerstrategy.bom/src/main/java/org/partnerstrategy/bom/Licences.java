/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.bom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.util.LicenseResolver;

/**
 * Knows the licence of each part: from the list of this project, from the manifest of a bundle, or from the page with
 * which projects of Eclipse say it.
 */
final class Licences {

    private static final String EPL_PAGE = "about.html";

    private final List<String> listed;
    private final List<String> compatible;

    Licences() throws IOException {
        listed = lines("licences.txt");
        compatible = lines("compatible.txt");
    }

    private static List<String> lines(String name) throws IOException {
        try (BufferedReader list = new BufferedReader(
                new InputStreamReader(Licences.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return list.lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** The name that SPDX gives to the licence of a part, or what the part calls it; empty if nobody tells. */
    Optional<String> of(Artifact artifact, Path repository) throws IOException {
        Optional<String> own = listed.stream().map(line -> line.split("\\s+"))
                .filter(line -> artifact.id().matches(line[0].replace(".", "\\.").replace("*", ".*")))
                .map(line -> line[1]).findFirst();
        if (own.isPresent()) {
            return own;
        }
        try (JarFile jar = new JarFile(repository.resolve(artifact.path()).toFile())) {
            return told(jar.getManifest()).or(() -> page(jar));
        }
    }

    private static Optional<String> told(Manifest manifest) {
        return Optional.ofNullable(manifest).map(each -> each.getMainAttributes().getValue("Bundle-License"))
                .map(license -> license.split("[;,]")[0].replace("\"", "").strip())
                .map(Licences::name);
    }

    /** The names and addresses of SPDX are known; those that bundles give differ a little from them. */
    private static String name(String told) {
        String known = told.replaceFirst("^http:", "https:").replaceFirst("\\.(txt|html|php)$", "");
        return Optional.ofNullable(LicenseResolver.resolve(known, false)).map(LicenseChoice::getLicenses)
                .filter(licenses -> !licenses.isEmpty()).map(licenses -> licenses.get(0).getId()).orElse(told);
    }

    private static Optional<String> page(JarFile jar) {
        JarEntry page = jar.getJarEntry(EPL_PAGE);
        if (page == null) {
            return Optional.empty();
        }
        try (InputStream content = jar.getInputStream(page)) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
            return text.contains("Eclipse Public License Version 2.0") || text.contains("epl-2.0")
                    ? Optional.of("EPL-2.0")
                    : text.contains("Eclipse Public License Version 1.0") ? Optional.of("EPL-1.0") : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether it may be handed out together with this program. */
    boolean isCompatible(String licence) {
        return compatible.contains(licence);
    }

    static LicenseChoice choice(String licence) {
        License license = new License();
        license.setId(licence);
        LicenseChoice choice = new LicenseChoice();
        choice.addLicense(license);
        return choice;
    }
}
