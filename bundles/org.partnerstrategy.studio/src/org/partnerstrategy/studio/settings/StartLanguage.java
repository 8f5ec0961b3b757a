/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.partnerstrategy.model.file.WholeFile;

/**
 * The language in which the program speaks from its next start on. The platform must know it before anything of the
 * program runs; therefore it is kept in a small file of its own that the start script reads.
 *
 * @param file that file
 */
public record StartLanguage(Path file) {

    /**
     * Remembers a language.
     *
     * @param code its ISO code; empty for the language of the computer
     */
    public void choose(String code) {
        try {
            if (code.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.createDirectories(file.getParent());
                WholeFile.at(file).write((code + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            ILog.of(StartLanguage.class).error(file.toString(), e);
        }
    }
}
