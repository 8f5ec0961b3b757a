/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.exchange.register.QuietLog;
import org.partnerstrategy.report.Report;

/**
 * Paints reports as documents of Word (.docx) with headings, captions and tables of Word's own kinds, so that they can
 * be worked on and read aloud.
 */
public final class DocumentPainter {

    private final Optional<Path> template;

    /**
     * @param template a .dotx or .docx file whose styles, headers and footers are taken over, if there is one; the
     *        report comes after what it holds
     */
    public DocumentPainter(Optional<Path> template) {
        QuietLog.begin();
        this.template = template;
    }

    /**
     * Writes a report. The stream is not closed.
     *
     * @throws IOException when the stream cannot be written, or the template cannot be used
     */
    public void paint(Report report, OutputStream stream) throws IOException {
        try (TextDocument document = TextDocument.on(template, report.language(), report.style())) {
            List<String> filled = TemplateFields.of(report.title(), report.organisation(), report.day())
                    .fill(document.content());
            new DocumentWriter(document, report).write(filled.stream().noneMatch(DocumentPainter::isTitle));
            document.write(stream);
        }
    }

    private static boolean isTitle(String field) {
        return field.startsWith("tit");
    }
}
