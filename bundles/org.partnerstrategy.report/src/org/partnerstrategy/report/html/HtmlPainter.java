/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.partnerstrategy.report.Report;

/**
 * Paints reports as one HTML file that needs no other: its style, script and pictures are within it, and it lets the
 * browser fetch and run nothing else. Without scripts it is a page that can be read from top to bottom. It is
 * well-formed XML too. The same report gives the same bytes.
 */
public final class HtmlPainter {

    /**
     * Writes a report in UTF-8. The stream is not closed.
     *
     * @param editions the report in each language in which it can be read; the first is shown first
     * @throws IOException when the stream cannot be written
     */
    public void paint(List<Report> editions, OutputStream stream) throws IOException {
        StringWriter text = new StringWriter();
        try {
            // The JDK's own writer, whatever else lies on the class path: the same bytes everywhere.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new PageWriter(new Elements(xml, text), editions).write();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
