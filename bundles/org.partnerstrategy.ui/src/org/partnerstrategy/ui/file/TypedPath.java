/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What users type as the place of a file or a folder. */
public final class TypedPath {

    private TypedPath() {
    }

    /** The whole path; none when nothing is typed, or what cannot be a path on this computer. */
    public static Optional<Path> of(String typed) {
        try {
            return Optional.of(typed.strip()).filter(text -> !text.isEmpty()).map(Path::of)
                    .map(path -> path.toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * The same for a file of one kind.
     *
     * @param extension how its name ends, with the dot; added where it is missing
     */
    public static Optional<Path> of(String typed, String extension) {
        String text = typed.strip();
        boolean isComplete = text.isEmpty() || text.toLowerCase(Locale.ROOT).endsWith(extension);
        return of(isComplete ? text : text + extension);
    }
}
