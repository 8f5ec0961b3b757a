/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import org.partnerstrategy.model.file.FileFailure;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.text.Message;

/**
 * Reads registers from files: CSV with any of the usual separators and encodings, text with columns of a fixed width,
 * JSON with an array of records, a sheet of a workbook of Excel (.xlsx and .xls, also as XML), of LibreOffice (.ods),
 * or a table of a web page, also packed (zip, gzip). The content decides between them, as files are often called
 * otherwise; only names that a plug-in claims go before it.
 */
public final class RegisterReader {

    private static final long LARGEST_MEGABYTES = 256;
    private static final long LARGEST_PAGE_MEGABYTES = 32;

    /** How XML begins, also that in which no table was found. */
    private static final Pattern XML = Pattern.compile("\\s*<(?:\\?xml\\b|[A-Za-z][\\w:.-]*[\\s>])");

    /** How a page that a browser or Excel keeps in one file (MHTML) begins. */
    private static final Pattern WEB_ARCHIVE =
            Pattern.compile("\\s*(?:[A-Za-z-]+: [^\\r\\n]*\\R(?:[ \\t][^\\r\\n]*\\R)*){0,20}?"
            + "Content-Type: multipart/related", Pattern.CASE_INSENSITIVE);

    private RegisterReader() {
    }

    /**
     * Reads a file, of which everything is recognised.
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
        return read(name, content, encoding.map(RegisterOptions.NONE::in).orElse(RegisterOptions.NONE));
    }

    /**
     * Reads the content of a file as the options say.
     *
     * @param name the name of the file, also for problems
     * @throws RegisterException when it is no register, or not one that the options fit
     */
    public static Register read(String name, byte[] content, RegisterOptions options) throws RegisterException {
        return open(name, content, options).register();
    }

    /**
     * Reads the content of a file as the options say, and tells how. Time and memory stay in proportion to the content.
     *
     * @param name the name of the file, also for problems
     * @throws RegisterException when it is no register, or not one that the options fit; a
     *         {@link ProtectedRegisterException} when it needs a password
     */
    public static Reading open(String name, byte[] content, RegisterOptions options) throws RegisterException {
        try {
            Optional<PackedFile> packed = RegisterFormats.installed().know(name) ? Optional.empty()
                    : PackedFile.in(name, content);
            return packed.isPresent() ? openPlain(packed.get().name(), packed.get().content(), options)
                    : openPlain(name, content, options);
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new RegisterException(name, Message.of(RegisterReader.class, "file.memory"), e);
        }
    }

    private static Reading openPlain(String name, byte[] content, RegisterOptions options) throws RegisterException {
        return IdleOptions.told(openAny(name, content, options), options);
    }

    private static Reading openAny(String name, byte[] content, RegisterOptions options) throws RegisterException {
        Optional<Register> contributed = RegisterFormats.installed().read(name, content);
        if (contributed.isPresent()) {
            return new Reading(contributed.get(), RegisterOptions.NONE, List.of(), List.of());
        }
        Optional<Message> other = OtherDocument.in(content);
        if (other.isPresent()) {
            throw new RegisterException(name, other.get());
        }
        return SheetFiles.areRecognisedIn(content)
                ? new Workbook(name, () -> new SheetFiles(name, content, options.password()).open()).read(options)
                : openText(name, content, options);
    }

    private static Reading openText(String name, byte[] content, RegisterOptions options) throws RegisterException {
        EncodedText decoded = EncodedText.of(name, content, options.encoding());
        String text = decoded.text();
        if (text.isBlank()) {
            throw new RegisterException(name, Message.of(RegisterReader.class, "file.empty"));
        }
        Optional<Charset> encoding = Optional.of(decoded.encoding());
        if (WEB_ARCHIVE.matcher(text).lookingAt()) {
            throw new RegisterException(name, Message.of(RegisterReader.class, "file.webArchive"));
        }
        if (JsonRegister.isRecognisedIn(name, text)) {
            Reading reading = JsonRegister.read(name, text, options.heading());
            return new Reading(reading.register(), reading.used().in(decoded.encoding()), reading.sheets(),
                    reading.top());
        }
        try {
            Optional<SheetFile> tables = SheetFiles.in(text);
            if (tables.isPresent()) {
                return openTables(name, content, tables.get(), encoding, options);
            }
        } catch (IOException | XMLStreamException e) {
            throw new RegisterException(name, Message.of(RegisterReader.class, "workbook.damaged"), e);
        }
        if (XML.matcher(text).lookingAt()) {
            throw new RegisterException(name, Message.of(RegisterReader.class,
                    text.contains(PartnerStrategyPackage.eNS_PREFIX + ":PartnerStrategy") ? "file.strategy"
                    : "file.xml"));
        }
        Optional<FixedWidth> fixed = options.separator().isPresent() ? Optional.empty() : FixedWidth.in(text);
        Optional<Separator> separator = fixed.isPresent() ? Optional.empty()
                : options.separator().or(() -> Optional.of(CsvRegister.separator(text)));
        Sheet sheet = fixed.isPresent() ? fixed.get().read(name)
                : new PackedRows(CsvRegister.read(name, text, separator.orElseThrow())).unpacked();
        if (sheet.isEmpty()) {
            throw new RegisterException(name, Message.of(RegisterReader.class, "file.empty"));
        }
        TableRegister table = new TableRegister(name, sheet, options.heading());
        return new Reading(table.read(), new RegisterOptions(encoding, separator, Optional.empty(),
                Optional.of(table.heading()), Optional.empty()), List.of(), table.top());
    }

    private static Reading openTables(String name, byte[] content, SheetFile tables, Optional<Charset> encoding,
            RegisterOptions options) throws RegisterException {
        if (content.length > LARGEST_PAGE_MEGABYTES << 20) {
            throw new RegisterException(name,
                    Message.of(RegisterReader.class, "file.large", LARGEST_PAGE_MEGABYTES));
        }
        Reading reading = new Workbook(name, () -> tables).read(options);
        RegisterOptions used = reading.used();
        return new Reading(reading.register(), new RegisterOptions(encoding, used.separator(), used.sheet(),
                used.heading(), used.password()), reading.sheets(), reading.top());
    }

    /**
     * The content of a file.
     *
     * @throws RegisterException when there is no such file, or it cannot be read
     */
    public static byte[] bytes(Path file) throws RegisterException {
        if (!Files.isRegularFile(file)) {
            String problem = Files.isDirectory(file) ? "file.folder" : Files.exists(file) ? "file.special"
                    : "file.missing";
            throw new RegisterException(file.toString(), Message.of(RegisterReader.class, problem));
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
                    Message.of(RegisterReader.class, "file.unreadable", FileFailure.reason(e)), e);
        } catch (OutOfMemoryError e) {
            throw new RegisterException(file.toString(), Message.of(RegisterReader.class, "file.memory"), e);
        }
    }
}
