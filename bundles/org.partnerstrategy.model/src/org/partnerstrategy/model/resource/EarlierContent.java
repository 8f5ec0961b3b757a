/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;

import org.partnerstrategy.model.file.EarlierVersions;

/**
 * What is in a file that is about to be saved over.
 *
 * @param file the file
 * @param bytes its content
 * @param saved when that was written
 */
record EarlierContent(Path file, byte[] bytes, FileTime saved) {

    /** None when there is no file, or when it holds the same. */
    static Optional<EarlierContent> of(Path file, byte[] next) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Arrays.equals(bytes, next) ? Optional.empty()
                    : Optional.of(new EarlierContent(file, bytes, Files.getLastModifiedTime(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps it as an earlier version; that it cannot be kept is no reason not to save. */
    void keep() {
        try {
            EarlierVersions.of(file).keep(bytes, saved);
        } catch (IOException e) {
            // The backup beside the file is there.
        }
    }
}
