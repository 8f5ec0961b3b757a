/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import org.partnerstrategy.model.text.Message;

/** Knows files that people take for registers although no table can be read from them. */
final class OtherDocument {

    /** How documents begin that are written as text. */
    private static final Pattern TEXT = Pattern.compile("\\s*(?:%PDF-|%!PS|\\{\\\\rtf)");
    /** How a text, a presentation or a drawing of LibreOffice begins, which has tables too, but no sheets. */
    private static final Pattern OPEN_DOCUMENT =
            Pattern.compile(".{30}mimetypeapplication/vnd\\.oasis\\.opendocument\\.(?!spreadsheet).*", Pattern.DOTALL);
    /** What only files of Apple's Numbers hold, those of earlier versions included. */
    private static final Pattern NUMBERS = Pattern.compile("\\.iwa|Index\\.zip|buildVersionHistory\\.plist");
    /** What documents and presentations of Office hold. */
    private static final Pattern OFFICE = Pattern.compile("word/document\\.xml|ppt/presentation\\.xml");

    private static final int BEGINNING = 200;
    /** Where the names of the parts of a packed file are: at its end. */
    private static final int DIRECTORY = 1 << 16;

    private OtherDocument() {
    }

    /** What to do with such a file instead; none when it is no such file. */
    static Optional<Message> in(byte[] content) {
        String begin = text(content, 0, Math.min(content.length, BEGINNING));
        if (TEXT.matcher(begin).lookingAt()) {
            return Optional.of(say("file.document"));
        }
        if (!begin.startsWith("PK")) {
            return Optional.empty();
        }
        String parts = text(content, Math.max(0, content.length - DIRECTORY), content.length);
        if (parts.contains("xl/workbook.xml")) {
            return Optional.empty();
        }
        if (NUMBERS.matcher(parts).find()) {
            return Optional.of(say("file.numbers"));
        }
        return OFFICE.matcher(parts).find() || OPEN_DOCUMENT.matcher(begin).matches()
                ? Optional.of(say("file.document")) : Optional.empty();
    }

    private static String text(byte[] content, int from, int to) {
        return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static Message say(String key) {
        return Message.of(OtherDocument.class, key);
    }
}
