/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.nio.file.Path;
import java.util.Optional;

/** The folder in which the program keeps what it remembers of a user: window and commands share it. */
public final class UserFolder {

    /** The system property that names the folder, before anything else does. */
    public static final String PROPERTY = "partnerstrategy.home";

    /** The variable that names the folder, which the start scripts know too. */
    private static final String VARIABLE = "PARTNERSTRATEGY_HOME";
    private static final String NAME = ".partnerstrategy";

    private UserFolder() {
    }

    /** The folder, which need not exist. */
    public static Path path() {
        return named(System.getProperty(PROPERTY)).or(() -> named(System.getenv(VARIABLE)))
                // The start scripts go by the variable, which can differ from what Java takes for the home.
                .orElseGet(() -> named(System.getenv("HOME")).orElseGet(() -> Path.of(System.getProperty("user.home")))
                        .resolve(NAME));
    }

    private static Optional<Path> named(String path) {
        return Optional.ofNullable(path).filter(text -> !text.isBlank()).map(Path::of);
    }
}
