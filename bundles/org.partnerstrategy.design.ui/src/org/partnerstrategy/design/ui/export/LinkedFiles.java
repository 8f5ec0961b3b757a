/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.common.util.URI;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The files that a project of a workspace links to, read from its description: the workspace itself need not be there.
 *
 * @param links where the files lie, by their names in the project
 */
record LinkedFiles(Map<String, Path> links) {

    private static final String DESCRIPTION = ".project";

    /** The links of the project in a folder; none when it is not a project. */
    static LinkedFiles of(Path project) {
        Path description = project.resolve(DESCRIPTION);
        Map<String, Path> links = new HashMap<>();
        if (Files.isRegularFile(description)) {
            NodeList found = parse(description).getElementsByTagName("link");
            for (int i = 0; i < found.getLength(); i++) {
                Element link = (Element) found.item(i);
                place(link).ifPresent(place -> text(link, "name").ifPresent(name -> links.put(name, place)));
            }
        }
        return new LinkedFiles(links);
    }

    private static Element parse(Path description) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(description.toFile()).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(description.toString(), e);
        }
    }

    private static Optional<Path> place(Element link) {
        return text(link, "location").map(Path::of).or(() -> text(link, "locationURI").map(URI::createURI)
                .filter(URI::isFile).map(uri -> Path.of(uri.toFileString())));
    }

    private static Optional<String> text(Element link, String child) {
        NodeList found = link.getElementsByTagName(child);
        return found.getLength() == 0 ? Optional.empty() : Optional.of(found.item(0).getTextContent().strip());
    }

    /** Where a model of the project in a folder lies. */
    Path resolve(URI model, Path project) {
        Path place = model.isPlatformResource()
                ? project.resolveSibling(URI.decode(model.toPlatformString(false)).substring(1))
                : Path.of(model.toFileString());
        boolean inside = place.startsWith(project);
        return inside ? links.getOrDefault(project.relativize(place).toString(), place) : place;
    }
}
