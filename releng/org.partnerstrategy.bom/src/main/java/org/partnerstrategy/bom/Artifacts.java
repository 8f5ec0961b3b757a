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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the list of artifacts of a p2 repository. */
final class Artifacts {

    private Artifacts() {
    }

    /** All bundles and features of the repository in this folder, by name. */
    static List<Artifact> of(Path repository) throws IOException {
        try (JarFile jar = new JarFile(repository.resolve("artifacts.jar").toFile());
                InputStream list = jar.getInputStream(jar.getEntry("artifacts.xml"))) {
            return read(XMLInputFactory.newInstance().createXMLStreamReader(list)).stream()
                    .filter(Artifact::isInstalled).sorted(Comparator.comparing(Artifact::path)).toList();
        } catch (XMLStreamException e) {
            throw new IOException(repository + " has no list of artifacts that can be read", e);
        }
    }

    private static List<Artifact> read(XMLStreamReader list) throws XMLStreamException {
        List<Artifact> artifacts = new ArrayList<>();
        Map<String, String> properties = new HashMap<>();
        while (list.hasNext()) {
            if (list.next() == XMLStreamReader.START_ELEMENT) {
                switch (list.getLocalName()) {
                    case "artifact" -> {
                        properties = new HashMap<>();
                        artifacts.add(new Artifact(attribute(list, "classifier"), attribute(list, "id"),
                                attribute(list, "version"), properties));
                    }
                    case "property" -> properties.put(attribute(list, "name"), attribute(list, "value"));
                    default -> {
                    }
                }
            }
        }
        return artifacts;
    }

    private static String attribute(XMLStreamReader list, String name) {
        return list.getAttributeValue(null, name);
    }
}
