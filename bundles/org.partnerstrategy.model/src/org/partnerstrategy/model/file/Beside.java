/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Finds the files that lie beside another one and are named after it. */
final class Beside {

    private Beside() {
    }

    /** The file beside it that has its name between those; with a shorter one when that would be too long. */
    static Path named(Path file, String prefix, String suffix) {
        String name = file.getFileName().toString();
        String full = prefix + name + suffix;
        if (FileName.length(full) <= FileName.LONGEST) {
            return file.resolveSibling(full);
        }
        return file.resolveSibling(prefix + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + suffix);
    }

    /** The file itself, to which links lead. It need not be there. */
    static Path real(Path file) {
        try {
            if (Files.exists(file)) {
                return file.toRealPath();
            }
            Path absolute = file.toAbsolutePath().normalize();
            if (Files.isSymbolicLink(absolute)) {
                return absolute.resolveSibling(Files.readSymbolicLink(absolute)).normalize();
            }
            Path folder = absolute.getParent();
            return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
