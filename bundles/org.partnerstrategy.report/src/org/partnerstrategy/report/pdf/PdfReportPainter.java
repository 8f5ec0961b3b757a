/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.pdf;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.partnerstrategy.matrix.paint.QuietPdf;
import org.partnerstrategy.report.Report;

/**
 * Paints reports as PDF: sheets of A4 with a table of contents, bookmarks and page numbers, tagged so that they can be
 * read aloud (PDF/UA). Text is text and pictures are lines, sharp at every size. The same report gives the same bytes.
 */
public final class PdfReportPainter {

    /**
     * Writes a report. The stream is not closed.
     *
     * @throws IOException when the stream cannot be written
     */
    public void paint(Report report, OutputStream stream) throws IOException {
        QuietPdf.begin();
        try (PDDocument document = new PDDocument()) {
            describe(document, report);
            Metadata.describe(document, report.title());
            // Otherwise the clock gives the document its identity.
            document.setDocumentId((long) report.title().hashCode());
            Tags tags = new Tags(document);
            try (Pages pages = new Pages(document, tags, report.style())) {
                ReportWriter writer = new ReportWriter(pages, tags, report);
                writer.write();
                document.getDocumentCatalog().setDocumentOutline(writer.contentsList().outline());
            }
            tags.finish();
            document.save(stream, CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    private static void describe(PDDocument document, Report report) {
        document.getDocumentInformation().setTitle(report.title());
        document.getDocumentInformation().setSubject(String.join(" \u00b7 ", report.subtitle()));
        document.getDocumentCatalog().setLanguage(report.language().toLanguageTag());
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
