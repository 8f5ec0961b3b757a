/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.files;

import java.io.File;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;

/**
 * Where the studio keeps what it remembers, apart from the users' own files.
 *
 * @param path the folder
 */
public record StudioFolder(Path path) {

    /** The folder of this run: the instance area. */
    public static StudioFolder current() {
        // The addresses of Equinox are not encoded: a blank is a blank in them.
        return new StudioFolder(new File(Platform.getInstanceLocation().getURL().getFile()).toPath().normalize());
    }

    /** The files that were opened lately. */
    public FileList recent() {
        return new FileList(path.resolve("recent-files"), 10);
    }

    /** The files that are open, for the next start. */
    public FileList open() {
        return new FileList(path.resolve("open-files"), Integer.MAX_VALUE);
    }

    /** Where copies of unsaved changes lie. */
    public Path recovery() {
        return path.resolve("recovery");
    }

    /** Where the examples lie that the user opened. */
    public Path examples() {
        return path.resolve("examples");
    }

    /** The file by which the next start knows the language: beside the folder, where a start script finds it. */
    public Path language() {
        return path.resolveSibling("language");
    }
}
