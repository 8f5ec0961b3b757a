package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.model.text.Message;

/**
 * Reads registers from files: CSV with any of the usual separators and encodings, or a JSON array of flat records. The
 * name decides between the two ({@code .json}; {@code .csv}, {@code .tsv}, {@code .tab}, {@code .txt}); behind any
 * other name, a content that begins with a bracket or a brace is JSON.
 */
public final class RegisterReader {

    private static final long LARGEST_MEGABYTES = 256;

    private RegisterReader() {
    }

    /**
     * Reads a file whose encoding is recognised: by its byte order mark, else UTF-8 when every byte is valid in it,
     * else windows-1252.
     *
     * @throws RegisterException when there is no such file or it is no register
     */
    public static Register read(Path file) throws RegisterException {
        return read(file.toString(), bytes(file), Optional.empty());
    }

    /**
     * Reads a file in the given encoding.
     *
     * @throws RegisterException when there is no such file, it is no register or it is not in that encoding
     */
    public static Register read(Path file, Charset encoding) throws RegisterException {
        return read(file.toString(), bytes(file), Optional.of(encoding));
    }

    /**
     * Reads the content of a file.
     *
     * @param name the name of the file, also for problems
     * @param encoding the encoding; none when it must be recognised
     * @throws RegisterException when it is no register, or not in that encoding
     */
    public static Register read(String name, byte[] content, Optional<Charset> encoding) throws RegisterException {
        String text = new EncodedText(name, content).decode(encoding);
        if (text.isBlank()) {
            throw new RegisterException(name, Message.of(RegisterReader.class, "file.empty"));
        }
        return isJson(name, text) ? JsonRegister.read(name, text) : CsvRegister.read(name, text);
    }

    private static boolean isJson(String name, String text) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
        case "json" -> true;
        case "csv", "tsv", "tab", "txt" -> false;
        default -> "[{".indexOf(text.stripLeading().charAt(0)) >= 0;
        };
    }

    private static byte[] bytes(Path file) throws RegisterException {
        if (!Files.isRegularFile(file)) {
            throw new RegisterException(file.toString(), Message.of(RegisterReader.class, "file.missing"));
        }
        try {
            if (Files.size(file) > LARGEST_MEGABYTES << 20) {
                throw new RegisterException(file.toString(),
                        Message.of(RegisterReader.class, "file.large", LARGEST_MEGABYTES));
            }
            return Files.readAllBytes(file);
        } catch (AccessDeniedException e) {
            throw new RegisterException(file.toString(), Message.of(RegisterReader.class, "file.denied"), e);
        } catch (IOException e) {
            throw new RegisterException(file.toString(),
                    Message.of(RegisterReader.class, "file.unreadable", String.valueOf(e.getMessage())), e);
        }
    }
}
