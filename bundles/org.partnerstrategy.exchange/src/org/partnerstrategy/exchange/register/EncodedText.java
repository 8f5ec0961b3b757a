/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.partnerstrategy.model.text.Message;

/**
 * The bytes of a file that should hold text.
 *
 * @param encoding the encoding: that of the byte order mark, else the one that was asked for, else the recognised one
 * @param text the text without its byte order mark
 */
record EncodedText(Charset encoding, String text) {

    /**
     * Makes text of bytes.
     *
     * @param asked the encoding; none when it must be recognised. A byte order mark goes before it.
     * @throws RegisterException when the bytes are no text, or not in that encoding
     */
    static EncodedText of(String name, byte[] bytes, Optional<Charset> asked) throws RegisterException {
        try (BOMInputStream stream = BOMInputStream.builder()
                .setInputStream(new ByteArrayInputStream(bytes))
                .setByteOrderMarks(ByteOrderMark.UTF_8, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE)
                .get()) {
            Optional<Charset> mark = Optional.ofNullable(stream.getBOMCharsetName()).map(Charset::forName);
            byte[] content = mark.isPresent() ? stream.readAllBytes() : bytes;
            Optional<Charset> known = mark.or(() -> asked);
            Charset encoding = known.orElseGet(() -> RecognisedEncoding.of(content));
            EncodedText text = new EncodedText(encoding,
                    known.isPresent() ? strictly(name, content, encoding) : new String(content, encoding));
            if (text.text().indexOf('\0') >= 0) {
                throw new RegisterException(name, Message.of(EncodedText.class, "file.binary"));
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String strictly(String name, byte[] content, Charset encoding) throws RegisterException {
        try {
            return encoding.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            throw new RegisterException(name, Message.of(EncodedText.class, "file.encoding", encoding.name()), e);
        }
    }
}
