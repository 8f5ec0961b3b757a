/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.partnerstrategy.model.text.Message;

/**
 * A workbook of Excel since 2007 (.xlsx, .xlsm; Office Open XML, ECMA-376), of which only one row is in memory at a
 * time beside the texts that its cells share.
 */
final class XlsxFile implements SheetFile {

    private final ZipParts parts;
    private final Map<String, XlsxRelation> relations;
    private final List<String> names = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private boolean isDate1904;
    private Optional<SharedTexts> texts = Optional.empty();
    private Optional<NumberFormats> formats = Optional.empty();

    private XlsxFile(ZipParts parts, String workbook) throws IOException, XMLStreamException {
        this.parts = parts;
        relations = XlsxRelation.of(parts, workbook);
        try (InputStream stream = parts.open(workbook)) {
            readWorkbook(Xml.of(stream));
        }
    }

    /**
     * Opens a workbook.
     *
     * @throws RegisterException when it is a document of another kind
     */
    static XlsxFile of(String name, byte[] content) throws IOException, XMLStreamException, RegisterException {
        ZipParts parts = new ZipParts(content);
        String workbook = XlsxRelation.of(parts, "").values().stream().filter(each -> each.is("officeDocument"))
                .findFirst().map(XlsxRelation::path).orElse("xl/workbook.xml");
        if (workbook.endsWith(".bin")) {
            throw new RegisterException(name, Message.of(XlsxFile.class, "workbook.binary"));
        }
        if (!workbook.endsWith("workbook.xml")) {
            throw new RegisterException(name, Message.of(XlsxFile.class, "workbook.none"));
        }
        return new XlsxFile(parts, workbook);
    }

    private void readWorkbook(Xml xml) throws XMLStreamException {
        List<String> hiddenPaths = new ArrayList<>();
        while (xml.next()) {
            if (xml.name().equals("workbookPr")) {
                isDate1904 = xml.isTrue("date1904");
            } else if (xml.name().equals("sheet")) {
                boolean isSeen = xml.attribute("state", "visible").equals("visible");
                XlsxRelation relation = relations.get(xml.attribute("id", ""));
                if (relation != null && relation.is("worksheet")) {
                    (isSeen ? names : hidden).add(xml.attribute("name", ""));
                    (isSeen ? paths : hiddenPaths).add(relation.path());
                }
            }
        }
        paths.addAll(hiddenPaths);
    }

    @Override
    public List<String> sheets() {
        return names;
    }

    @Override
    public List<String> hiddenSheets() {
        return hidden;
    }

    @Override
    public void read(int index, SheetBuilder into) throws IOException, XMLStreamException, RegisterException {
        if (texts.isEmpty()) {
            texts = Optional.of(SharedTexts.of(stream("sharedStrings")));
            formats = Optional.of(NumberFormats.of(stream("styles")));
        }
        try (InputStream stream = parts.open(paths.get(index))) {
            new XlsxSheet(Xml.of(stream), texts.get(), formats.get(), isDate1904, into).read();
        }
    }

    private Optional<InputStream> stream(String type) throws IOException {
        Optional<String> path = relations.values().stream().filter(each -> each.is(type)).map(XlsxRelation::path)
                .filter(parts::has).findFirst();
        return path.isPresent() ? Optional.of(parts.open(path.get())) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
