/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.writer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a report in PDF as pictures, for those who choose what it shows. One thread at a time may ask. */
public final class ReportPreview implements AutoCloseable {

    private final PDDocument document;

    private ReportPreview(PDDocument document) {
        this.document = document;
    }

    /**
     * The preview of a report.
     *
     * @param pdf what {@link ReportFormat#PDF} wrote
     * @throws IOException when it is no PDF
     */
    public static ReportPreview of(byte[] pdf) throws IOException {
        return new ReportPreview(Loader.loadPDF(pdf));
    }

    /** How many pages there are: 1 or more. */
    public int pages() {
        return document.getNumberOfPages();
    }

    /**
     * One page as a picture in PNG.
     *
     * @param page from 0
     * @param width of the picture in pixels
     * @throws IOException when the page cannot be drawn
     */
    public byte[] png(int page, int width) throws IOException {
        float scale = width / document.getPage(page).getMediaBox().getWidth();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageIO.write(new PDFRenderer(document).renderImage(page, scale), "png", content);
        return content.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
