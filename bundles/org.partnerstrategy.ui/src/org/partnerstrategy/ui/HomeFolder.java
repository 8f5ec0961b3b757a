/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where people keep their files. */
public final class HomeFolder {

    private HomeFolder() {
    }

    /** The user's folder for documents; the home folder where there is none. */
    public static Path documents() {
        Path home = Path.of(System.getProperty("user.home"));
        return Stream.of("Documents", "Documenten").map(home::resolve).filter(Files::isDirectory).findFirst()
                .orElse(home);
    }
}
