package org.partnerstrategy.exchange.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.partnerstrategy.model.text.Message;

/** The bytes of a file that should hold text. */
final class EncodedText {

    /** What Dutch Windows programs write when they do not write UTF-8. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String name;
    private final byte[] bytes;

    EncodedText(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * The text without its byte order mark.
     *
     * @param encoding the encoding; none when it must be recognised. A byte order mark goes before it.
     * @throws RegisterException when the bytes are no text, or not in that encoding
     */
    String decode(Optional<Charset> encoding) throws RegisterException {
        String text = decodeAnything(encoding);
        if (text.indexOf('\0') >= 0) {
            throw new RegisterException(name, Message.of(EncodedText.class, "file.binary"));
        }
        return text;
    }

    /**
     * The encoding of the text: that of its byte order mark, else the given one, else the recognised one.
     */
    Charset encoding(Optional<Charset> given) {
        try (BOMInputStream stream = stream()) {
            String mark = stream.getBOMCharsetName();
            if (mark != null) {
                return Charset.forName(mark);
            }
            return given.orElseGet(() -> isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BOMInputStream stream() throws IOException {
        return BOMInputStream.builder()
                .setInputStream(new ByteArrayInputStream(bytes))
                .setByteOrderMarks(ByteOrderMark.UTF_8, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE)
                .get();
    }

    private static boolean isUtf8(byte[] content) {
        try {
            strictly(content, StandardCharsets.UTF_8);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private String decodeAnything(Optional<Charset> encoding) throws RegisterException {
        try (BOMInputStream stream = stream()) {
            String mark = stream.getBOMCharsetName();
            byte[] content = stream.readAllBytes();
            if (mark != null) {
                return decode(content, Charset.forName(mark));
            }
            return encoding.isPresent() ? decode(content, encoding.get()) : recognise(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String decode(byte[] content, Charset encoding) throws RegisterException {
        try {
            return strictly(content, encoding);
        } catch (CharacterCodingException e) {
            throw new RegisterException(name, Message.of(EncodedText.class, "file.encoding", encoding.name()), e);
        }
    }

    private static String recognise(byte[] content) {
        try {
            return strictly(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }

    private static String strictly(byte[] content, Charset encoding) throws CharacterCodingException {
        return encoding.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }
}
