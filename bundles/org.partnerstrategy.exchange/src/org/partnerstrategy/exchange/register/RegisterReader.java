package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.model.text.Message;

/**
 * Reads registers from files: CSV with any of the usual separators and encodings, a JSON array of flat records, or a
 * sheet of a workbook. The name decides between them ({@code .json}; {@code .csv}, {@code .tsv}, {@code .tab},
 * {@code .txt}; {@code .xlsx}, {@code .xlsm}); behind any other name the content does: what begins with a bracket or a
 * brace is JSON. Names that a plug-in claims go before these.
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
        return read(name, content, new RegisterOptions(encoding, Optional.empty(), Optional.empty()));
    }

    /**
     * Reads the content of a file as the options say.
     *
     * @param name the name of the file, also for problems
     * @throws RegisterException when it is no register, or not one that the options fit
     */
    public static Register read(String name, byte[] content, RegisterOptions options) throws RegisterException {
        Optional<Register> contributed = RegisterFormats.installed().read(name, content);
        if (contributed.isPresent()) {
            return contributed.get();
        }
        if (isWorkbook(name, content)) {
            return new Workbook(name, content).read(options.sheet());
        }
        String text = text(name, content, options);
        return isJson(name, text) ? JsonRegister.read(name, text)
                : CsvRegister.read(name, text, options.separator().orElseGet(() -> Separator.recognise(text)));
    }

    /**
     * How a content is read: the options completed by what is recognised. What does not apply to the kind of file is
     * empty: JSON has no separator, only a workbook has sheets.
     *
     * @param name the name of the file, also for problems
     * @throws RegisterException when nothing can be recognised
     */
    public static RegisterOptions recognise(String name, byte[] content, RegisterOptions options)
            throws RegisterException {
        if (RegisterFormats.installed().reads(name)) {
            return RegisterOptions.NONE;
        }
        if (isWorkbook(name, content)) {
            Optional<String> sheet = options.sheet().isPresent() ? options.sheet()
                    : new Workbook(name, content).firstFilledSheet();
            return new RegisterOptions(Optional.empty(), Optional.empty(), sheet);
        }
        String text = text(name, content, options);
        Optional<Charset> encoding = Optional.of(new EncodedText(name, content).encoding(options.encoding()));
        return isJson(name, text) ? new RegisterOptions(encoding, Optional.empty(), Optional.empty())
                : new RegisterOptions(encoding,
                        Optional.of(options.separator().orElseGet(() -> Separator.recognise(text))), Optional.empty());
    }

    /**
     * The names of the sheets of a workbook that people see, in their order; none when the content is no workbook.
     *
     * @param name the name of the file, also for problems
     * @throws RegisterException when the workbook is damaged
     */
    public static List<String> sheets(String name, byte[] content) throws RegisterException {
        return !RegisterFormats.installed().reads(name) && isWorkbook(name, content)
                ? new Workbook(name, content).sheets() : List.of();
    }

    private static String text(String name, byte[] content, RegisterOptions options) throws RegisterException {
        String text = new EncodedText(name, content).decode(options.encoding());
        if (text.isBlank()) {
            throw new RegisterException(name, Message.of(RegisterReader.class, "file.empty"));
        }
        return text;
    }

    private static boolean isWorkbook(String name, byte[] content) {
        return switch (extension(name)) {
        case "xlsx", "xlsm" -> true;
        case "json", "csv", "tsv", "tab", "txt" -> false;
        default -> Workbook.isRecognisedIn(content);
        };
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isJson(String name, String text) {
        return switch (extension(name)) {
        case "json" -> true;
        case "csv", "tsv", "tab", "txt" -> false;
        default -> "[{".indexOf(text.stripLeading().charAt(0)) >= 0;
        };
    }

    /**
     * The content of a file.
     *
     * @throws RegisterException when there is no such file, or it cannot be read
     */
    public static byte[] bytes(Path file) throws RegisterException {
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
