/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder in which files are about to be written: when none was, no folder is left that was not there before. */
public final class MadeFolder implements AutoCloseable {

    private final List<Path> made;

    private MadeFolder(List<Path> made) {
        this.made = List.copyOf(made);
    }

    /**
     * Makes a folder, and those in which it lies, where they are not there.
     *
     * @throws java.nio.file.FileAlreadyExistsException when a file is in the way
     * @throws IOException when it cannot be made
     */
    public static MadeFolder at(Path folder) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path path = folder.toAbsolutePath().normalize(); path != null && Files.notExists(path);
                path = path.getParent()) {
            missing.add(path);
        }
        Files.createDirectories(folder);
        return new MadeFolder(missing);
    }

    /** Removes what was made, the innermost first, unless something is in it. */
    @Override
    public void close() {
        try {
            for (Path folder : made) {
                Files.delete(folder);
            }
        } catch (IOException inUse) {
            // Something was written, as it should be, or others took the folder away.
        }
    }
}
