/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.partnerstrategy.journeys.tests.desk.Patience;

/** A document that the program made, as its reader sees it. */
public record Document(Path file) {

    /** Waits until it can be opened and has that in its text. */
    public Document says(String words) {
        Patience.USUAL.until(file + " that says " + words, () -> text().filter(text -> text.contains(words))
                .isPresent());
        return this;
    }

    /** How many pages it has, when it can be opened. */
    public int pages() {
        return Patience.USUAL.get("pages of " + file, () -> {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return Optional.of(document.getNumberOfPages());
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    /** Which part of the width or the height of its first page is printed, whichever is more. */
    public double filled() throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return Ink.on(new PDFRenderer(document).renderImage(0)).share();
        }
    }

    /** Its text with single spaces; nothing while it is no document yet. */
    private Optional<String> text() {
        try {
            return Optional.of(read().replaceAll("\\s+", " "));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String read() throws IOException {
        if (!file.toString().endsWith(".pdf")) {
            return Files.readString(file);
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
