/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.partnerstrategy.model.text.Message;

/** Knows files that people take for registers although no table can be read from them. */
final class OtherDocument {

    /** Where the names of the parts of a packed file are: at its end. */
    private static final int DIRECTORY = 1 << 16;

    private OtherDocument() {
    }

    /** What to do with such a file instead; none when it is no such file. */
    static Optional<Message> in(byte[] content) {
        if (begins(content, "%PDF-") || begins(content, "{\\rtf")) {
            return Optional.of(say("file.document"));
        }
        if (!begins(content, "PK")) {
            return Optional.empty();
        }
        String parts = new String(content, Math.max(0, content.length - DIRECTORY),
                Math.min(content.length, DIRECTORY), StandardCharsets.ISO_8859_1);
        if (parts.contains("xl/workbook.xml")) {
            return Optional.empty();
        }
        if (parts.contains("Index/Document.iwa")) {
            return Optional.of(say("file.numbers"));
        }
        return parts.contains("word/document.xml") || parts.contains("ppt/presentation.xml")
                ? Optional.of(say("file.document")) : Optional.empty();
    }

    private static boolean begins(byte[] content, String sign) {
        byte[] bytes = sign.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }

    private static Message say(String key) {
        return Message.of(OtherDocument.class, key);
    }
}
