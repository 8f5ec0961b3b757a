/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The table of contents, whose page numbers are known when all is written, and the bookmarks beside the pages. */
final class ContentsList {

    private static final float INDENT = 14;

    private final Pages pages;
    private final Tags tags;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private PDOutlineNode section = outline;

    ContentsList(Pages pages, Tags tags) {
        this.pages = pages;
        this.tags = tags;
    }

    /** Where a line is, for the page number that comes at its end. */
    private record Entry(PDStructureElement element, PDPage page, float base) {
    }

    /** Writes one line. */
    void write(int level, String text, PDStructureElement list) throws IOException {
        PDStructureElement item = tags.begin(StandardStructureTypes.TOCI, list);
        float indent = (level - 1) * INDENT;
        // Room for the page number at the right.
        pages.write(new Lines(Type.BODY).of(text, Pages.width() - indent - 3 * INDENT), Type.BODY, indent, item);
        entries.add(new Entry(item, pages.page(), pages.y() + Type.BODY.leading() - Type.BODY.hand().size()));
    }

    /** The heading of the next line is here. */
    void arrive(int level, String text) {
        numbers.add(pages.count());
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(text);
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(pages.page());
        destination.setLeft(0);
        destination.setTop(Math.round(pages.y() + Type.SECTION.leading()));
        item.setDestination(destination);
        if (level == 1) {
            outline.addLast(item);
            section = item;
        } else {
            section.addLast(item);
        }
    }

    PDDocumentOutline outline() {
        return outline;
    }

    /** Writes the page numbers. */
    void finish() throws IOException {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (pages.page() != entry.page()) {
                pages.reopen(entry.page());
            }
            String number = Integer.toString(numbers.get(i));
            double x = Pages.MARGIN + Pages.width() - new Lines(Type.BODY).width(number);
            pages.write(number, Type.BODY, x, entry.base(), entry.element());
        }
    }
}
