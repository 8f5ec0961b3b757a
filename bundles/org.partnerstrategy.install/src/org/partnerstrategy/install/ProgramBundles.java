/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.partnerstrategy.model.file.WholeFile;

/**
 * The list from which the start scripts know of which bundles the program is made: the build writes it, and an update
 * can bring other bundles. Where more is installed than that, commands run in Equinox, which is slower.
 */
final class ProgramBundles {

    private static final Path INSTALLED = Path.of("configuration", "org.eclipse.equinox.simpleconfigurator",
            "bundles.info");
    private static final Path LIST = Path.of("lib", "bundles");

    private ProgramBundles() {
    }

    /**
     * Writes the list anew where nothing is installed but the program. With plug-ins it is left alone: commands run in
     * Equinox then in any case.
     */
    static void renew(IProfile profile, Path program) {
        ProgramParts parts = new ProgramParts(profile);
        if (Files.exists(program.resolve(LIST))
                && profile.query(new UserVisibleRootQuery(), null).stream().allMatch(parts::contain)) {
            try {
                // How the lines of bundles begin, and behind them how comments do.
                Stream<String> bundles = Files.readAllLines(program.resolve(INSTALLED)).stream()
                        .filter(line -> !line.startsWith("#")).map(line -> line.substring(0, line.indexOf(',') + 1));
                List<String> beginnings = Stream.concat(bundles, Stream.of("#", "")).toList();
                WholeFile.at(program.resolve(LIST))
                        .write(String.join("\n", beginnings).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // Commands are only slower with the old list.
            }
        }
    }
}
