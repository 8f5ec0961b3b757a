/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnerstrategy.model.file.FileName;
import org.partnerstrategy.model.file.MadeFolder;
import org.partnerstrategy.model.text.Message;

/**
 * The names that are given to what commands write. One that promises another kind of file is refused: Excel would not
 * open a CSV file that is called .xlsx.
 */
public final class OutputName {

    /** The end of the names of strategies. */
    public static final String STRATEGY = ".partnerstrategy";

    private static final String STANDARD_OUTPUT = "-";
    private static final Pattern EXTENSION = Pattern.compile(".+(\\.[\\p{L}\\p{N}_]*\\p{L}[\\p{L}\\p{N}_]*)");
    private static final List<String> OF_FILES = List.of(".svg", ".png", ".pdf", ".csv", ".html", ".xlsx", ".xls",
            ".ods",
            ".docx", ".json", ".zip", ".jpg", STRATEGY);

    private OutputName() {
    }

    /**
     * The file, when its name has no extension or one of its own.
     *
     * @param own the extensions of what is written, with a point
     * @throws BadInputException when it has another, or means the standard output; it says which to use
     */
    public static Path of(Path file, Collection<String> own) {
        refuseStandardOutput(file);
        extension(file).filter(other -> !own.contains(other)).ifPresent(other -> refuse("output.extension", file, own));
        return file;
    }

    /**
     * The folder, when its name is not one of a file, nor a new one that Windows keeps for a device.
     *
     * @throws BadInputException when it is; it says what is wanted
     */
    public static Path ofFolder(Path folder) {
        refuseStandardOutput(folder);
        extension(folder).filter(OF_FILES::contains).ifPresent(other -> refuse("output.folder", folder, List.of()));
        if (Files.notExists(folder) && FileName.isDevice(String.valueOf(folder.getFileName()))) {
            refuse("output.device", folder, List.of());
        }
        return folder;
    }

    /**
     * Makes the folder where there is none. To be closed when the files are written: it goes when none was.
     *
     * @throws BadInputException when there is a file with that name
     */
    public static MadeFolder makeFolder(Path folder) throws IOException {
        try {
            return MadeFolder.at(folder);
        } catch (FileAlreadyExistsException e) {
            throw refusal("output.noFolder", folder, List.of());
        }
    }

    /** Other programs write to the standard output when they are told so; here it is for what people read. */
    private static void refuseStandardOutput(Path file) {
        if (STANDARD_OUTPUT.equals(file.toString())) {
            refuse("output.standard", file, List.of());
        }
    }

    private static Optional<String> extension(Path file) {
        Matcher matcher = EXTENSION.matcher(String.valueOf(file.getFileName()));
        return matcher.matches() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static void refuse(String key, Path file, Collection<String> own) {
        throw refusal(key, file, own);
    }

    private static BadInputException refusal(String key, Path file, Collection<String> own) {
        return new BadInputException(Message.of(OutputName.class, key, file.toString(), String.join(", ", own)));
    }
}
