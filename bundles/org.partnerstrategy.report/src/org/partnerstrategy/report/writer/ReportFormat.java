/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.report.Report;
import org.partnerstrategy.report.html.HtmlPainter;
import org.partnerstrategy.report.pdf.PdfPainter;

/** The formats of reports. */
public enum ReportFormat {

    /** Sheets of A4, for print and for the papers of the council. */
    PDF(".pdf") {
        @Override
        public void paint(Report report, OutputStream stream) throws IOException {
            new PdfPainter().paint(report, stream);
        }
    },
    /** One page for the web, without any other file. */
    HTML(".html") {
        @Override
        public void paint(Report report, OutputStream stream) throws IOException {
            new HtmlPainter().paint(report, stream);
        }
    };

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /** The end of a file's name, with its point. */
    public String extension() {
        return extension;
    }

    /** The format that the name of a file asks for; none when it is another one. */
    public static Optional<ReportFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> name.endsWith(format.extension)).findFirst();
    }

    /**
     * Writes a report. The stream is not closed.
     *
     * @throws IOException when the stream cannot be written
     */
    public abstract void paint(Report report, OutputStream stream) throws IOException;
}
