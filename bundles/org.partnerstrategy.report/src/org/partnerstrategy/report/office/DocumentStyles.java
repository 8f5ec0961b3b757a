/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.partnerstrategy.report.HouseStyle;

/**
 * The styles of a document, found by name: Word calls them the same in every language, unlike their identities. What a
 * template does not have is taken from our own document.
 */
final class DocumentStyles {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String CAPTION = "caption";
    static final String CONTENTS = "TOC Heading";
    static final String BULLET = "List Bullet";

    private final XWPFStyles styles;
    private final Locale language;
    private final HouseStyle style;
    private final Map<String, String> ids = new HashMap<>();

    DocumentStyles(XWPFDocument document, Locale language, HouseStyle style) {
        styles = document.getStyles() == null ? document.createStyles() : document.getStyles();
        this.language = language;
        this.style = style;
        for (XWPFStyle known : styles.getStyles()) {
            if (known.getName() != null) {
                ids.put(known.getName().toLowerCase(Locale.ROOT), known.getStyleId());
            }
        }
    }

    static String heading(int level) {
        return "heading " + level;
    }

    static String contents(int level) {
        return "toc " + level;
    }

    /** The identity of a style. */
    String id(String name) throws IOException {
        String key = name.toLowerCase(Locale.ROOT);
        if (!ids.containsKey(key)) {
            ids.put(key, add(name));
        }
        return ids.get(key);
    }

    private String add(String name) throws IOException {
        try (XWPFDocument ours = new XWPFDocument(BaseDocument.open(language, style))) {
            XWPFStyle found = ours.getStyles().getStyles().stream()
                    .filter(known -> name.equalsIgnoreCase(known.getName())).findFirst().orElseThrow();
            CTStyle copy = (CTStyle) found.getCTStyle().copy();
            if (copy.isSetBasedOn()) {
                String normal = ids.get("normal");
                if (normal == null) {
                    copy.unsetBasedOn();
                } else {
                    copy.getBasedOn().setVal(normal);
                }
            }
            styles.addStyle(new XWPFStyle(copy, styles));
            return found.getStyleId();
        }
    }
}
