/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.bom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Knows which part of a p2 repository stands on which others, from its metadata. */
final class Requirements {

    private static final String FEATURE = ".feature.group";

    /** What is required, and who offers it: a namespace and a name. */
    private record Capability(String namespace, String name) {
    }

    private final Map<String, List<Capability>> required = new HashMap<>();
    private final Map<Capability, Set<String>> offered = new HashMap<>();

    private Requirements() {
    }

    static Requirements of(Path repository) throws IOException {
        Requirements requirements = new Requirements();
        try (JarFile jar = new JarFile(repository.resolve("content.jar").toFile());
                InputStream content = jar.getInputStream(jar.getEntry("content.xml"))) {
            requirements.read(XMLInputFactory.newInstance().createXMLStreamReader(content));
        } catch (XMLStreamException e) {
            throw new IOException(repository + " has no metadata that can be read", e);
        }
        return requirements;
    }

    private void read(XMLStreamReader content) throws XMLStreamException {
        String unit = "";
        while (content.hasNext()) {
            if (content.next() == XMLStreamReader.START_ELEMENT) {
                switch (content.getLocalName()) {
                    case "unit" -> unit = content.getAttributeValue(null, "id");
                    case "provided" -> offered.computeIfAbsent(capability(content), key -> new TreeSet<>()).add(unit);
                    case "required" -> required.computeIfAbsent(unit, key -> new ArrayList<>())
                            .add(capability(content));
                    default -> {
                    }
                }
            }
        }
    }

    private static Capability capability(XMLStreamReader content) {
        return new Capability(content.getAttributeValue(null, "namespace"), content.getAttributeValue(null, "name"));
    }

    /** On which of these parts one of them stands. */
    List<Artifact> of(Artifact artifact, List<Artifact> among) {
        Set<String> units = new TreeSet<>();
        for (Capability capability : required.getOrDefault(unit(artifact), List.of())) {
            units.addAll(offered.getOrDefault(capability, Set.of()));
        }
        return among.stream().filter(other -> !other.equals(artifact) && units.contains(unit(other))).toList();
    }

    private static String unit(Artifact artifact) {
        return artifact.isFeature() ? artifact.id() + FEATURE : artifact.id();
    }
}
