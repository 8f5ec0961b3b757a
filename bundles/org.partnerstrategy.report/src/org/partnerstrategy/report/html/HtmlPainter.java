/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.partnerstrategy.report.Report;

/**
 * Paints reports as one HTML file that needs no other: its style and pictures are within it, and it has no scripts. It
 * is well-formed XML too. The same report gives the same bytes.
 */
public final class HtmlPainter {

    private static final String STYLE = "report.css";

    /**
     * Writes a report in UTF-8. The stream is not closed.
     *
     * @throws IOException when the stream cannot be written
     */
    public void paint(Report report, OutputStream stream) throws IOException {
        StringWriter text = new StringWriter();
        try {
            // The JDK's own writer, whatever else lies on the class path: the same bytes everywhere.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new HtmlWriter(new Elements(xml, text), report).write(style());
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** It holds nothing that HTML and XML read differently: no ampersand and no angle bracket. */
    private static String style() throws IOException {
        try (InputStream file = HtmlPainter.class.getResourceAsStream(STYLE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
