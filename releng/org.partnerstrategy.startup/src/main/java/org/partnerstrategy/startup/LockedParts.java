/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.startup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Locks what a product is made of, so that p2 offers nobody to uninstall it; and leaves out its states before it was
 * whole, so that nobody goes back to them.
 */
final class LockedParts {

    private static final Path PROFILES = Path.of("p2", "org.eclipse.equinox.p2.engine", "profileRegistry");

    /** The properties of what was installed by itself, and not because something else needs it. */
    private static final Pattern ROOT = Pattern.compile("<properties size='(\\d+)'>(\\s*(?:<property [^>]*/>\\s*)*?"
            + "<property name='org\\.eclipse\\.equinox\\.p2\\.type\\.root' value='true'/>)");
    private static final String LOCK = "<property name='org.eclipse.equinox.p2.type.lock' value='1'/>";

    private LockedParts() {
    }

    /** Locks all that is installed in a product. */
    static void write(Path product) throws IOException {
        List<Path> states;
        try (Stream<Path> files = Files.walk(product.resolve(PROFILES))) {
            states = files.filter(file -> file.toString().endsWith(".profile.gz")).sorted().toList();
        }
        for (Path state : states.subList(0, states.size() - 1)) {
            Files.delete(state);
        }
        lock(states.getLast());
    }

    private static void lock(Path profile) throws IOException {
        String text;
        try (InputStream content = new GZIPInputStream(Files.newInputStream(profile))) {
            text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (!text.contains(LOCK)) {
            String locked = ROOT.matcher(text).replaceAll(root -> "<properties size='"
                    + (Integer.parseInt(root.group(1)) + 1) + "'>" + LOCK + root.group(2).replace("$", "\\$"));
            try (OutputStream content = new GZIPOutputStream(Files.newOutputStream(profile))) {
                content.write(locked.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
