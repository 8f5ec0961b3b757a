/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Of which file earlier versions are, noted beside them: a file that was renamed or copied by another program is known
 * by the identity of its strategy.
 *
 * @param file where it was when it was last saved
 * @param identity of the strategy in it
 */
record VersionsOrigin(Path file, String identity) {

    private static final String NAME = "origin";

    /** The root element stands at the beginning; what people wrote by hand need not be unique, and is not followed. */
    private static final Pattern IDENTITY = Pattern.compile("<(?:\\w+:)?PartnerStrategy\\s[^>]*?\\bid=\"(_[^\"]+)\"");
    private static final int BEGINNING = 4096;

    /** The identity of the strategy in a file; none when there is none that was made for it alone. */
    static Optional<String> identity(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return identity(content.readNBytes(BEGINNING));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The identity of the strategy in the content of a file. */
    static Optional<String> identity(byte[] content) {
        Matcher root = IDENTITY.matcher(new String(content, 0, Math.min(content.length, BEGINNING),
                StandardCharsets.UTF_8));
        return root.find() ? Optional.of(root.group(1)) : Optional.empty();
    }

    /** What is noted in a folder with versions. */
    static Optional<VersionsOrigin> read(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(NAME));
            return lines.size() < 2 ? Optional.empty()
                    : Optional.of(new VersionsOrigin(Path.of(lines.get(1)), lines.getFirst()));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Notes in a folder of which file the versions in it are. */
    static void write(Path folder, Path file, byte[] content) throws IOException {
        Optional<String> identity = identity(content);
        if (identity.isPresent()) {
            write(folder, new VersionsOrigin(file, identity.get()));
        }
    }

    /** Takes the note along to another folder, for a file that is now there. */
    static void move(Path folder, Path target, Path file) throws IOException {
        Optional<VersionsOrigin> origin = read(folder);
        if (origin.isPresent()) {
            write(target, new VersionsOrigin(file, origin.get().identity));
        }
        Files.deleteIfExists(folder.resolve(NAME));
    }

    private static void write(Path folder, VersionsOrigin origin) throws IOException {
        WholeFile.at(folder.resolve(NAME)).inSecret()
                .write((origin.identity + "\n" + origin.file + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
