/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;

/** The folder of the program, which changes when something is installed. */
public final class ProgramFolder {

    private ProgramFolder() {
    }

    /** The folder. */
    static Path path() {
        return Path.of(URI.create(Platform.getInstallLocation().getURL().toString().replace(" ", "%20")));
    }

    /** The folder, when this user may not change it. */
    public static Optional<Path> readOnly() {
        Path folder = path();
        boolean changes = Files.isWritable(folder) && Files.isWritable(folder.resolve("configuration"));
        return changes ? Optional.empty() : Optional.of(folder);
    }
}
