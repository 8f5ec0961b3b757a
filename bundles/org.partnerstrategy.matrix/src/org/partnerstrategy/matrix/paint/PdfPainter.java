/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.partnerstrategy.matrix.Paper;
import org.partnerstrategy.matrix.scene.MatrixScene;

/**
 * Paints scenes as PDF, a page each. A page is A4, upright or across, whichever shows the scene larger, so that it
 * comes out of any printer whole and without a question; what is drawn are lines and letters, sharp at every size, and
 * the words can be searched and selected. The same scenes give the same bytes.
 */
public final class PdfPainter {

    private final Palette palette;
    private final Paper paper;

    /** Paints with a palette, on A4. */
    public PdfPainter(Palette palette) {
        this(palette, Paper.A4);
    }

    /** Paints with a palette, each picture on a sheet of its own. */
    public PdfPainter(Palette palette, Paper paper) {
        this.palette = Objects.requireNonNull(palette);
        this.paper = Objects.requireNonNull(paper);
    }

    /**
     * Writes a document of one page. The stream is not closed.
     *
     * @throws IOException when the stream cannot be written
     */
    public void paint(MatrixScene scene, OutputStream stream) throws IOException {
        paint(List.of(scene), stream);
    }

    /**
     * Writes a document with a page for each scene and a table of contents beside them. It has the title and the
     * language of the first scene. The stream is not closed.
     *
     * @throws IllegalArgumentException when there are no scenes
     * @throws IOException when the stream cannot be written
     */
    public void paint(List<MatrixScene> scenes, OutputStream stream) throws IOException {
        if (scenes.isEmpty()) {
            throw new IllegalArgumentException("a document has pages");
        }
        QuietPdf.begin();
        try (PDDocument document = new PDDocument()) {
            describe(document, scenes.getFirst());
            // Otherwise the clock gives the document its identity.
            document.setDocumentId(scenes.stream().mapToLong(scene -> scene.title().hashCode()).sum());
            PdfLetters letters = PdfLetters.embeddedIn(document);
            PDDocumentOutline contents = new PDDocumentOutline();
            for (MatrixScene scene : scenes) {
                PDPage page = paint(scene, document, letters);
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(scene.title());
                item.setDestination(page);
                contents.addLast(item);
            }
            if (scenes.size() > 1) {
                document.getDocumentCatalog().setDocumentOutline(contents);
            }
            document.save(stream, CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    private static void describe(PDDocument document, MatrixScene scene) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(scene.title());
        information.setSubject(scene.description());
        document.getDocumentCatalog().setLanguage(scene.language().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private PDPage paint(MatrixScene scene, PDDocument document, PdfLetters letters) throws IOException {
        PaperFit fit = PaperFit.of(scene, paper);
        PDPage page = new PDPage(fit.paper());
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            new PdfWriter(content, palette, letters).write(scene, fit);
        }
        return page;
    }
}
