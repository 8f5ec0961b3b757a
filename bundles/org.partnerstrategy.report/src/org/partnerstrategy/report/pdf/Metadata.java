/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.partnerstrategy.matrix.paint.XmlText;

/** Says of a document what it is called, and that it can be read aloud (PDF/UA, ISO 14289-1), as XMP. */
final class Metadata {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String ACCESSIBLE = "http://www.aiim.org/pdfua/ns/id/";

    private Metadata() {
    }

    static void describe(PDDocument document, String title) throws IOException {
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet(title).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static String packet(String title) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
            xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
            xml.writeNamespace("x", "adobe:ns:meta/");
            xml.writeStartElement("rdf", "RDF", RDF);
            xml.writeNamespace("rdf", RDF);
            xml.writeStartElement("rdf", "Description", RDF);
            xml.writeNamespace("dc", DUBLIN_CORE);
            xml.writeNamespace("pdfuaid", ACCESSIBLE);
            xml.writeAttribute("rdf", RDF, "about", "");
            xml.writeStartElement("pdfuaid", "part", ACCESSIBLE);
            xml.writeCharacters("1");
            xml.writeEndElement();
            xml.writeStartElement("dc", "title", DUBLIN_CORE);
            xml.writeStartElement("rdf", "Alt", RDF);
            xml.writeStartElement("rdf", "li", RDF);
            xml.writeAttribute("xml:lang", "x-default");
            xml.writeCharacters(XmlText.of(title));
            xml.writeEndDocument();
            xml.writeProcessingInstruction("xpacket", "end=\"w\"");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return text.toString();
    }
}
