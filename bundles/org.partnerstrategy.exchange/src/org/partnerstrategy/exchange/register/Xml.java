/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.io.input.XmlStreamReader;

/**
 * Goes through XML from element to element, without keeping it. The names of elements and attributes are those without
 * their namespace. Nothing outside of the file is looked at, and no entity is expanded.
 */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Bytes that are no characters become signs for that: Java's parser writes about them on the error stream. */
    static Xml of(InputStream stream) throws IOException, XMLStreamException {
        return of(XmlStreamReader.builder().setInputStream(stream).setLenient(true).get());
    }

    static Xml of(Reader text) throws XMLStreamException {
        return new Xml(FACTORY.createXMLStreamReader(text));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the beginning of the next element; false at the end of the file. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            if (step() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the beginning of the next element below an element of that depth; false when that element ends. */
    boolean nextIn(int parent) throws XMLStreamException {
        while (depth >= parent && reader.hasNext()) {
            if (step() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    private int step() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    /** How deep the element lies in which the reader is; 1 for the outermost. */
    int depth() {
        return depth;
    }

    String name() {
        return reader.getLocalName();
    }

    /** The value of an attribute; the given one when it is not there. */
    String attribute(String name, String otherwise) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    /** A whole number that an attribute holds; the given one when it is not there. */
    int number(String name, int otherwise) {
        String value = attribute(name, "");
        return value.isEmpty() ? otherwise : Integer.parseInt(value.strip());
    }

    boolean isTrue(String name) {
        String value = attribute(name, "");
        return value.equals("1") || value.equals("true");
    }

    /** The text in the element that was begun, up to its end. */
    String text() throws XMLStreamException {
        String text = reader.getElementText();
        depth--;
        return text;
    }

    /** Goes to the end of the element that was begun; gives the texts in it, as they are written. */
    void texts(int parent, TextEvents events) throws XMLStreamException {
        while (depth >= parent && reader.hasNext()) {
            switch (step()) {
            case XMLStreamConstants.START_ELEMENT -> events.start(this);
            case XMLStreamConstants.END_ELEMENT -> events.end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                events.text(reader.getText());
            default -> {
                // Comments and instructions say nothing to people.
            }
            }
        }
    }

    /** Is told of what is in an element, in its order. */
    interface TextEvents {

        void start(Xml element);

        void end(String name);

        void text(String text);
    }
}
