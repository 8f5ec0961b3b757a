/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.text.Message;

/**
 * The file of a modelling project in which its diagrams are.
 *
 * @param path the file
 */
record DiagramFile(Path path) {

    /** What the file says of each model that its diagrams show. */
    private static final String MODEL = "semanticResources";
    private static final String ROOT = "DAnalysis";

    /**
     * Makes sure that the strategies can be read that the diagrams show, also those to which the project only links.
     * Sirius itself would show empty diagrams instead.
     *
     * @throws BadInputException when this file is missing or damaged
     * @throws IOException when a strategy cannot be read
     */
    void findStrategies() throws IOException {
        URI own = URI.createFileURI(path.toString());
        LinkedFiles links = LinkedFiles.of(path.getParent());
        for (String model : models()) {
            URI place = URI.createURI(model).resolve(own);
            if (PartnerStrategyResourceFactory.FILE_EXTENSION.equals(place.fileExtension())) {
                Path strategy = links.resolve(place, path.getParent());
                StrategyFile.load(strategy);
                URIConverter.URI_MAP.put(place, URI.createFileURI(strategy.toString()));
            }
        }
    }

    /** What the file names as its models. */
    private List<String> models() throws IOException {
        if (!Files.isRegularFile(path)) {
            throw problem("export.missing");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            XMLStreamReader reader = reader(stream);
            List<String> models = new ArrayList<>();
            boolean known = false;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    known |= ROOT.equals(reader.getLocalName());
                    if (MODEL.equals(reader.getLocalName())) {
                        models.add(reader.getElementText().strip());
                    }
                }
            }
            if (!known) {
                throw problem("export.noDiagrams");
            }
            return models;
        } catch (XMLStreamException e) {
            throw problem("export.damaged");
        }
    }

    private static XMLStreamReader reader(InputStream stream) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(stream);
    }

    private BadInputException problem(String key) {
        return new BadInputException(Message.of(DiagramFile.class, key, path.toString()));
    }
}
