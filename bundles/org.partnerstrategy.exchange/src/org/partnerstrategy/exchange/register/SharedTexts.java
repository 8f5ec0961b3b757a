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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

/** The texts of a workbook, which cells name by their numbers. */
final class SharedTexts {

    /** How the standard writes a character that XML cannot hold. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();

    static SharedTexts of(Optional<InputStream> stream) throws IOException, XMLStreamException {
        SharedTexts shared = new SharedTexts();
        if (stream.isPresent()) {
            try (InputStream part = stream.get()) {
                Xml xml = Xml.of(part);
                while (xml.next()) {
                    if (xml.name().equals("si")) {
                        shared.texts.add(rich(xml));
                    }
                }
            }
        }
        return shared;
    }

    /** The text with that number. */
    String text(String number) {
        return texts.get(Integer.parseInt(number.strip()));
    }

    /** The text of an element, which can have parts in several fonts, without how Japanese is pronounced. */
    static String rich(Xml xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = xml.depth();
        int pronounced = Integer.MAX_VALUE;
        while (xml.nextIn(depth)) {
            if (xml.depth() <= pronounced) {
                pronounced = xml.name().equals("rPh") ? xml.depth() : Integer.MAX_VALUE;
            }
            if (xml.name().equals("t")) {
                String part = xml.text();
                text.append(pronounced == Integer.MAX_VALUE ? part : "");
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
