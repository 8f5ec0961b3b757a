/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.namespace.QName;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.partnerstrategy.matrix.paint.XmlText;

/**
 * Fills the fields of a template: content controls whose tag or title names them, in the text, headers and footers.
 *
 * @param values what fields say, by their names in small letters
 */
record TemplateFields(Map<String, String> values) {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final QName CONTROL = word("sdt");
    private static final QName VALUE = word("val");

    /** The names of the fields in both languages. */
    static TemplateFields of(String title, String organisation, String date) {
        return new TemplateFields(Map.of("title", title, "titel", title, "organisation", organisation, "organisatie",
                organisation, "organization", organisation, "date", date, "datum", date));
    }

    /** Answers the names of the fields that were filled. */
    List<String> fill(XWPFDocument document) {
        List<XmlObject> parts = new ArrayList<>(List.of(document.getDocument()));
        document.getHeaderList().stream().map(XWPFHeader::_getHdrFtr).forEach(parts::add);
        document.getFooterList().stream().map(XWPFFooter::_getHdrFtr).forEach(parts::add);
        List<String> filled = new ArrayList<>();
        for (XmlObject part : parts) {
            for (XmlObject control : controls(part)) {
                name(control).filter(values::containsKey).filter(name -> fill(control, values.get(name)))
                        .ifPresent(filled::add);
            }
        }
        return filled;
    }

    private static List<XmlObject> controls(XmlObject part) {
        List<XmlObject> controls = new ArrayList<>();
        try (XmlCursor cursor = part.newCursor()) {
            while (cursor.hasNextToken()) {
                if (cursor.isStart() && CONTROL.equals(cursor.getName())) {
                    controls.add(cursor.getObject());
                }
                cursor.toNextToken();
            }
        }
        return controls;
    }

    private static Optional<String> name(XmlObject control) {
        for (XmlObject properties : control.selectChildren(word("sdtPr"))) {
            for (String kind : List.of("tag", "alias")) {
                for (XmlObject name : properties.selectChildren(word(kind))) {
                    try (XmlCursor cursor = name.newCursor()) {
                        return Optional.ofNullable(cursor.getAttributeText(VALUE))
                                .map(text -> text.strip().toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The first text of the control becomes the value, in its look; all others become empty. */
    private static boolean fill(XmlObject control, String value) {
        boolean filled = false;
        try (XmlCursor cursor = control.newCursor()) {
            int depth = 0;
            do {
                if (cursor.isStart()) {
                    depth++;
                    if (word("t").equals(cursor.getName())) {
                        cursor.setTextValue(filled ? "" : XmlText.of(value));
                        filled = true;
                    }
                } else if (cursor.isEnd()) {
                    depth--;
                }
                cursor.toNextToken();
            } while (depth > 0);
        }
        removePlaceholder(control);
        return filled;
    }

    /** Word shows a control that still has its placeholder in grey, and empties it at a click. */
    private static void removePlaceholder(XmlObject control) {
        for (XmlObject properties : control.selectChildren(word("sdtPr"))) {
            for (XmlObject shown : properties.selectChildren(word("showingPlcHdr"))) {
                try (XmlCursor cursor = shown.newCursor()) {
                    cursor.removeXml();
                }
            }
        }
    }

    private static QName word(String name) {
        return new QName(WORD, name);
    }
}
