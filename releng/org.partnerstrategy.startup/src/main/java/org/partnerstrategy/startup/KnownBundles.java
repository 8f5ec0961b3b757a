/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells the start scripts which bundles a product is made of. Where others are installed, commands run in Equinox,
 * where they see plug-ins; else in plain Java, which is faster.
 */
final class KnownBundles {

    private static final Path INSTALLED = Path.of("configuration", "org.eclipse.equinox.simpleconfigurator",
            "bundles.info");

    private KnownBundles() {
    }

    /** Writes how the lines of bundles begin in the list of installed ones, and behind them how comments do. */
    static void write(Path product) throws IOException {
        Stream<String> bundles = Files.readAllLines(product.resolve(INSTALLED)).stream()
                .filter(line -> !line.startsWith("#")).map(line -> line.substring(0, line.indexOf(',') + 1));
        List<String> beginnings = Stream.concat(bundles, Stream.of("#")).toList();
        Files.writeString(product.resolve("lib").resolve("bundles"), String.join("\n", beginnings) + "\n");
    }
}
