/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The computer on which the program runs. */
final class Computer {

    private static final Path LINUX = Path.of("/proc/sys/kernel/hostname");
    private static final String NAME = Optional.ofNullable(System.getenv("HOSTNAME"))
            .or(() -> Optional.ofNullable(System.getenv("COMPUTERNAME"))).or(Computer::written)
            .orElseGet(Computer::asked);

    private Computer() {
    }

    /** Its name; empty when it is not known. */
    static String name() {
        return NAME;
    }

    private static Optional<String> written() {
        try {
            return Optional.of(Files.readString(LINUX).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Last, as some networks take seconds to answer. */
    private static String asked() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
