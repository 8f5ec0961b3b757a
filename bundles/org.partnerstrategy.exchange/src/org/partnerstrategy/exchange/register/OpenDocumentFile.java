/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;

import javax.xml.stream.XMLStreamException;

/**
 * A workbook of LibreOffice and others (.ods, .fods; OpenDocument 1.2), of which only one row is in memory at a time.
 */
final class OpenDocumentFile implements SheetFile {

    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private static final int BEGINNING = 4096;

    private final Content content;
    private final Closeable file;
    private final List<String> names = new ArrayList<>();
    private final List<String> hiddenNames = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /** Opens what stands in the workbook, as often as it is asked for. */
    private interface Content {

        Xml open() throws IOException, XMLStreamException;
    }

    private OpenDocumentFile(Content content, Closeable file) throws IOException, XMLStreamException {
        this.content = content;
        this.file = file;
        findTables(content.open());
    }

    /** A workbook in a zip. */
    static OpenDocumentFile inZip(byte[] bytes) throws IOException, XMLStreamException {
        ZipParts parts = new ZipParts(bytes);
        return new OpenDocumentFile(() -> Xml.of(parts.open(CONTENT)), parts);
    }

    /**
     * A workbook in a zip whose content is protected.
     *
     * @throws GeneralSecurityException when the password does not fit
     * @throws UnsupportedOperationException when it is protected in a way that cannot be read here
     */
    static OpenDocumentFile sealed(byte[] bytes, String password)
            throws IOException, XMLStreamException, GeneralSecurityException {
        ZipParts parts = new ZipParts(bytes);
        try (InputStream manifest = parts.open(MANIFEST); InputStream content = parts.open(CONTENT)) {
            SealedPart part = SealedPart.of(CONTENT, manifest).orElseThrow(UnsupportedOperationException::new);
            byte[] sealed = content.readAllBytes();
            try (InputStream opened = part.open(sealed, password)) {
                // With another password what comes out can hardly be unpacked, and is no XML.
                byte[] plain = parts.counted(opened).readAllBytes();
                return new OpenDocumentFile(() -> Xml.of(new ByteArrayInputStream(plain)), parts);
            } catch (ZipException | EOFException | XMLStreamException e) {
                throw new GeneralSecurityException(e);
            }
        }
    }

    /** A workbook that is one text. */
    static OpenDocumentFile flat(String text) throws IOException, XMLStreamException {
        return new OpenDocumentFile(() -> Xml.of(new StringReader(text)), () -> {
            // Nothing is open.
        });
    }

    /** Whether a text is such a workbook. */
    static boolean isRecognisedIn(String text) {
        return text.startsWith("<?xml") && text.substring(0, Math.min(text.length(), BEGINNING))
                .contains("<office:document ");
    }

    private void findTables(Xml xml) throws XMLStreamException {
        Set<String> hidden = new HashSet<>();
        List<Integer> hiddenPlaces = new ArrayList<>();
        String style = "";
        int place = 0;
        while (xml.next()) {
            if (xml.name().equals("style")) {
                style = xml.attribute("name", "");
            } else if (xml.name().equals("table-properties") && xml.attribute("display", "").equals("false")) {
                hidden.add(style);
            } else if (xml.name().equals("table")) {
                boolean isHidden = hidden.contains(xml.attribute("style-name", ""));
                (isHidden ? hiddenNames : names).add(xml.attribute("name", ""));
                (isHidden ? hiddenPlaces : places).add(place);
                skip(xml);
                place++;
            }
        }
        places.addAll(hiddenPlaces);
    }

    /** Tables can lie within tables; those are no sheets. */
    private static void skip(Xml xml) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            // Nothing in it is asked for now.
        }
    }

    /** Whether a part says that it is encrypted; only the program that wrote the file can open it then. */
    static boolean isEncrypted(byte[] content) throws IOException, XMLStreamException {
        try (ZipParts parts = new ZipParts(content)) {
            if (!parts.has(MANIFEST)) {
                return false;
            }
            try (InputStream stream = parts.open(MANIFEST)) {
                Xml xml = Xml.of(stream);
                while (xml.next()) {
                    if (xml.name().equals("encryption-data")) {
                        return true;
                    }
                }
                return false;
            }
        }
    }

    @Override
    public List<String> sheets() {
        return names;
    }

    @Override
    public List<String> hiddenSheets() {
        return hiddenNames;
    }

    @Override
    public void read(int index, SheetBuilder into) throws IOException, XMLStreamException, RegisterException {
        Xml xml = content.open();
        int place = 0;
        while (xml.next()) {
            if (xml.name().equals("table")) {
                if (place == places.get(index)) {
                    new OpenDocumentSheet(xml, into).read();
                    return;
                }
                skip(xml);
                place++;
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
