/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.bom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cyclonedx.model.Component;

/** The texts of the licences of all parts, and a notice that tells which part is under which of them. */
final class Texts {

    /** What projects outside of Eclipse say of their own licence; Eclipse's say the same in every bundle. */
    private static final Pattern OWN = Pattern.compile("(META-INF/(\\w+/)?|license/)?(LICEN[CS]E|NOTICE)[^/]*");

    private Texts() {
    }

    /**
     * Writes them into a folder: {@code NOTICE}, and below {@code licenses} a text for each licence and what the parts
     * say themselves.
     */
    static void write(Path folder, Path repository, Map<Artifact, Component> parts, String more) throws IOException {
        Path texts = Files.createDirectories(folder.resolve("licenses"));
        Map<String, String> lines = new TreeMap<>();
        for (Map.Entry<Artifact, Component> part : parts.entrySet()) {
            String licence = part.getValue().getLicenses().getLicenses().get(0).getId();
            lines.put(part.getKey().id(), part.getKey().id() + " " + part.getKey().version() + ": " + licence);
            writeOwn(texts.resolve(part.getKey().id()), repository.resolve(part.getKey().path()));
        }
        for (String licence : licences(parts)) {
            try (InputStream text = Component.class.getResourceAsStream("/licenses/" + licence + ".txt")) {
                if (text == null) {
                    throw new IOException("There is no text of the licence " + licence);
                }
                Files.write(texts.resolve(licence + ".txt"), text.readAllBytes());
            }
        }
        Files.writeString(folder.resolve("NOTICE"), """
                Partner Strategy
                Copyright (c) 2026 the contributors to Partner Strategy.

                This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
                see LICENSE or https://www.eclipse.org/legal/epl-2.0.

                It is handed out together with these parts of others and its own. The texts of all licences are in the folder
                licenses; sbom.json tells more of each part.

                """ + lines.values().stream().collect(Collectors.joining("\n", "", "\n")) + more);
    }

    private static TreeSet<String> licences(Map<Artifact, Component> parts) {
        return parts.values().stream().map(part -> part.getLicenses().getLicenses().get(0).getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void writeOwn(Path folder, Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : jar.stream().filter(entry -> OWN.matcher(entry.getName()).matches()).toList()) {
                Files.createDirectories(folder);
                try (InputStream text = jar.getInputStream(entry)) {
                    Files.write(folder.resolve(entry.getName().replaceFirst(".*/", "")), text.readAllBytes());
                }
            }
        }
    }
}
