/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.partnerstrategy.matrix.paint.XmlText;
import org.partnerstrategy.report.Content.Heading;

/**
 * The table of contents: a list that leads to the headings, as a field of fields. Only a program that lays out the
 * pages knows their numbers. Word fills them in when the document is printed or the table updated; until then there are
 * none, rather than wrong ones.
 *
 * @param document where it goes
 * @param headings those of the report in their order; the smallest are not listed
 */
record DocumentContents(TextDocument document, List<Heading> headings) {

    private static final String FIELD = "TOC \\o \"1-2\" \\h \\z \\u";

    /** What a heading is marked with, by its number among all. */
    static String name(int index) {
        return "_Toc" + (1000 + index);
    }

    void write(String title) throws IOException {
        document.add(DocumentStyles.CONTENTS, title).setPageBreak(true);
        XWPFParagraph last = null;
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.level() < Heading.LOWEST) {
                XWPFParagraph line = document.add(DocumentStyles.contents(heading.level()), "");
                if (last == null) {
                    FieldRuns.begin(line.getCTP(), FIELD);
                }
                CTHyperlink link = line.getCTP().addNewHyperlink();
                link.setAnchor(name(i));
                link.addNewR().addNewT().setStringValue(XmlText.of(heading.text()));
                line.getCTP().addNewR().addNewTab();
                FieldRuns.add(line, "PAGEREF " + name(i) + " \\h", "");
                last = line;
            }
        }
        if (last != null) {
            FieldRuns.end(last.getCTP());
        }
        document.breakPage();
    }
}
