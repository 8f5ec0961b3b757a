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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.ss.usermodel.BuiltinFormats;

/** How the cells of a workbook show their numbers. */
final class NumberFormats {

    private static final String DATE = "yyyy-mm-dd";

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    static NumberFormats of(Optional<InputStream> stream) throws IOException, XMLStreamException {
        NumberFormats read = new NumberFormats();
        if (stream.isPresent()) {
            try (InputStream part = stream.get()) {
                read.read(Xml.of(part));
            }
        }
        return read;
    }

    private void read(Xml xml) throws XMLStreamException {
        int ofCells = 0;
        while (xml.next()) {
            if (xml.name().equals("numFmt")) {
                formats.putIfAbsent(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
            } else if (xml.name().equals("cellXfs")) {
                ofCells = xml.depth();
            } else if (xml.depth() <= ofCells) {
                ofCells = 0;
            } else if (ofCells > 0 && xml.name().equals("xf")) {
                styles.add(xml.number("numFmtId", 0));
            }
        }
    }

    /** The format of a style; empty when there is none. */
    String of(int style) {
        int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        String named = formats.get(format);
        return named == null ? builtIn(format) : named;
    }

    /** Formats that files name by number only; some numbers mean a date that depends on the language of Excel. */
    private static String builtIn(int format) {
        if (format >= 27 && format <= 36 || format >= 50 && format <= 58) {
            return DATE;
        }
        return Optional.ofNullable(BuiltinFormats.getBuiltinFormat(format)).orElse("");
    }
}
