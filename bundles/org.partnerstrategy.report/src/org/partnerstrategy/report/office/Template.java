/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.report.ReportTemplateException;

/** A document of Office whose house style a report takes over. It is read only. */
final class Template {

    private static final String MACROS = "macroEnabled";
    /** Larger files are none that people make for a letter or a talk. */
    private static final long LARGEST = 100L << 20;

    private Template() {
    }

    /**
     * Makes something of an opened template.
     *
     * @param <T> what is made of it
     */
    @FunctionalInterface
    interface Use<T> {

        T make(OPCPackage document) throws IOException;
    }

    /**
     * Opens a template, or a document that is used as one; it becomes a document like any other.
     *
     * @param kinds what its main part may be called in the package, each with what it becomes
     * @param extensions of the files that may be given, for the message
     * @param use makes of it what is answered, and so finds out whether all that is needed is in it
     * @throws ReportTemplateException if the file is none, or cannot be read
     */
    static <T> T open(Path file, Map<String, String> kinds, String extensions,
            Use<T> use) throws ReportTemplateException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new ReportTemplateException(problem("template.large", file, extensions), null);
            }
            OPCPackage document = read(file);
            PackagePart main = document.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
                    .findFirst().orElseThrow();
            String kind = main.getContentType();
            if (kind.contains(MACROS)) {
                throw new ReportTemplateException(problem("template.macros", file, extensions), null);
            }
            if (!kinds.containsKey(kind)) {
                throw new ReportTemplateException(problem("template.none", file, extensions), null);
            }
            if (!kinds.get(kind).equals(kind)) {
                document.replaceContentType(kind, kinds.get(kind));
            }
            return use.make(document);
        } catch (ReportTemplateException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new ReportTemplateException(problem("template.missing", file, extensions), e);
        } catch (IOException | InvalidFormatException | RuntimeException | StackOverflowError e) {
            // What is damaged makes the library fail with exceptions of any kind, often its own mistakes.
            throw new ReportTemplateException(problem("template.none", file, extensions), e);
        }
    }

    private static OPCPackage read(Path file) throws IOException, InvalidFormatException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // To read a pipe would wait for ever.
            throw new IOException(file.toString());
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return OPCPackage.open(stream);
        }
    }

    /** The kinds of one program: a document and a template. */
    static Map<String, String> kinds(String document, String template) {
        return Map.of(document, document, template, document);
    }

    private static Message problem(String key, Path file, String extensions) {
        return Message.of(Template.class, key, file.toString(), extensions);
    }
}
