/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.partnerstrategy.report.HouseStyle;

/** The document of Word that a report begins with when no template is given. Its parts are files beside this class. */
final class BaseDocument {

    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("[Content_Types].xml", "content-types.xml");
        PARTS.put("_rels/.rels", "package.rels");
        PARTS.put("word/document.xml", "document.xml");
        PARTS.put("word/_rels/document.xml.rels", "document.rels");
        PARTS.put("word/styles.xml", "styles.xml");
        PARTS.put("word/footer1.xml", "footer.xml");
    }

    private BaseDocument() {
    }

    static OPCPackage open(Locale language, HouseStyle style) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(resource(part.getValue()).replace("@language@", tag(language))
                        .replace("@strong@", "%06X".formatted(style.strong()))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return OPCPackage.open(new ByteArrayInputStream(content.toByteArray()));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The language with the country whose spelling the reader expects. */
    private static String tag(Locale language) {
        return language.getLanguage().equals("nl") ? "nl-NL" : "en-GB";
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = BaseDocument.class.getResourceAsStream("document/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
