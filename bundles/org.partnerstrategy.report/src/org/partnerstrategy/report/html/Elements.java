/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.html;

import java.io.StringWriter;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.partnerstrategy.matrix.paint.XmlText;

/**
 * Writes elements of HTML.
 *
 * @param xml escapes what is in them
 * @param text where all goes
 */
record Elements(XMLStreamWriter xml, StringWriter text) {

    /** Writes what is within an element. */
    @FunctionalInterface
    interface Body {

        void write() throws XMLStreamException;
    }

    /** Attributes with more of them. */
    static String[] with(String[] attributes, String... more) {
        return Stream.concat(Stream.of(attributes), Stream.of(more)).toArray(String[]::new);
    }

    void doctype() throws XMLStreamException {
        xml.writeDTD("<!DOCTYPE html>");
        newLine();
    }

    /** An element with attributes, each a name and a value. */
    void element(String name, Body body, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        body.write();
        xml.writeEndElement();
        newLine();
    }

    void element(String name, String words, String... attributes) throws XMLStreamException {
        element(name, () -> xml.writeCharacters(XmlText.of(words)), attributes);
    }

    /** An element that never holds anything. */
    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
        newLine();
    }

    /** Something that is marked up already. */
    void markup(String markup) throws XMLStreamException {
        // Ends the element that has just begun.
        xml.writeCharacters("");
        xml.flush();
        text.write(markup);
    }

    void newLine() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], XmlText.of(attributes[i + 1]));
        }
    }
}
