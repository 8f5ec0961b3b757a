/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The text of a report in a file, as any editor writes it. */
public final class ReportTextFile {

    /** The ends of the names of such files, with their points; the first is usual. */
    public static final List<String> EXTENSIONS = List.of(".txt", ".md");

    /** Longer texts are none that people write for a report. */
    private static final long LARGEST = 1 << 20;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\ufeff";

    private ReportTextFile() {
    }

    /**
     * Reads a text in UTF-8, or as older editors of Windows write it; none when there is no such file, or it holds
     * something else or is larger than 1 MB.
     *
     * @throws IOException when the file cannot be read
     */
    public static Optional<ReportText> read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        String text = decoded(Files.readAllBytes(file));
        return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(new ReportText(text.replace(MARK, "")
                .replace("\r\n", "\n")));
    }

    /** The text as a file holds it. */
    public static byte[] content(ReportText text) {
        // With the mark, older editors of Windows know that it is UTF-8.
        return (MARK + text.text()).getBytes(StandardCharsets.UTF_8);
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }
}
