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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.report.Report;
import org.partnerstrategy.report.ReportProgress;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportTemplateException;
import org.partnerstrategy.report.html.HtmlPainter;
import org.partnerstrategy.report.office.DocumentPainter;
import org.partnerstrategy.report.office.SlidesPainter;
import org.partnerstrategy.report.pdf.PdfReportPainter;

/** The formats of reports. */
public enum ReportFormat {

    /** Sheets of A4, for print and for the papers of the council. */
    PDF(".pdf") {
        @Override
        void paint(List<Report> editions, Optional<Path> template, OutputStream stream) throws IOException {
            new PdfReportPainter().paint(editions.getFirst(), stream);
        }
    },
    /** One page for the web, without any other file, in all languages. */
    HTML(".html") {
        @Override
        List<Report> editions(ReportRequest request, ReportSections sections, ReportProgress progress) {
            List<Report> editions = new ArrayList<>(super.editions(request, sections, progress));
            Message.LANGUAGES.stream().filter(other -> !other.equals(request.language()))
                    .forEach(other -> editions.add(sections.write(request.in(other), ReportProgress.NONE)));
            return editions;
        }

        @Override
        void paint(List<Report> editions, Optional<Path> template, OutputStream stream) throws IOException {
            new HtmlPainter().paint(editions, stream);
        }
    },
    /** A document of Word, to be worked on. */
    DOCX(".docx", ".dotx", ".docx") {
        @Override
        void paint(List<Report> editions, Optional<Path> template, OutputStream stream) throws IOException {
            new DocumentPainter(template).paint(editions.getFirst(), stream);
        }
    },
    /** Slides of PowerPoint: what is asked, and a matrix for each goal, of shapes that can be edited. */
    PPTX(".pptx", ".potx", ".pptx") {
        @Override
        void paint(List<Report> editions, Optional<Path> template, OutputStream stream) throws IOException {
            new SlidesPainter(template).paint(editions.getFirst(), stream);
        }
    };

    private final String extension;
    private final List<String> templates;

    ReportFormat(String extension, String... templates) {
        this.extension = extension;
        this.templates = List.of(templates);
    }

    /** The end of a file's name, with its point. */
    public String extension() {
        return extension;
    }

    /** The ends of the names of files that can be a template of this format, with their points; mostly none. */
    public List<String> templates() {
        return templates;
    }

    /** The format that the name of a file asks for; none when it is another one. */
    public static Optional<ReportFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> name.endsWith(format.extension)).findFirst();
    }

    /**
     * Writes the report that is asked for, with all that the format shows of it. The stream is not closed; the strategy
     * must not change meanwhile.
     *
     * @param sections what the report consists of
     * @param progress is told of each section
     * @param template the file with the house style, if there is one
     * @throws ReportTemplateException if the file cannot be the template of this format
     * @throws IOException when the stream cannot be written
     */
    public void write(ReportRequest request, ReportSections sections, ReportProgress progress,
            Optional<Path> template, OutputStream stream) throws IOException {
        check(template);
        paint(editions(request, sections, progress), template, stream);
    }

    /**
     * Paints a report that is written. The stream is not closed.
     *
     * @param template the file with the house style, if there is one
     * @throws ReportTemplateException if the file cannot be the template of this format
     * @throws IOException when the stream cannot be written
     */
    public void paint(Report report, Optional<Path> template, OutputStream stream) throws IOException {
        check(template);
        paint(List.of(report), template, stream);
    }

    private void check(Optional<Path> template) throws ReportTemplateException {
        if (template.isPresent() && templates.isEmpty()) {
            throw new ReportTemplateException(Message.of(ReportFormat.class, "template.unused"), null);
        }
    }

    /** The report in each language in which the format shows it, that of the request first. */
    List<Report> editions(ReportRequest request, ReportSections sections, ReportProgress progress) {
        return List.of(sections.write(request, progress));
    }

    abstract void paint(List<Report> editions, Optional<Path> template, OutputStream stream) throws IOException;
}
