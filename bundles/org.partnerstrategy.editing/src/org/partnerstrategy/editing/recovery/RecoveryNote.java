/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing.recovery;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

import org.partnerstrategy.model.file.ProcessMark;
import org.partnerstrategy.model.file.WholeFile;

/**
 * What is noted beside a copy.
 *
 * @param file the file to which the changes belong
 * @param process the program that made the copy
 */
record RecoveryNote(Path file, ProcessMark process) {

    private static final String FILE = "file";
    private static final String PROCESS = "process";

    /** The note in that file; none when it is missing or damaged. */
    static Optional<RecoveryNote> read(Path note) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(note)) {
            properties.load(reader);
            return Optional.of(new RecoveryNote(Path.of(properties.getProperty(FILE)),
                    ProcessMark.of(properties.getProperty(PROCESS))));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Writes the note, unless it is there already. */
    void write(Path note) throws IOException {
        if (read(note).filter(this::equals).isEmpty()) {
            Properties properties = new Properties();
            properties.setProperty(FILE, file.toString());
            properties.setProperty(PROCESS, process.toString());
            StringWriter text = new StringWriter();
            properties.store(text, null);
            WholeFile.at(note).inSecret().write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
