/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.product.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The archives that are handed out. */
final class Archives {

    private static final Path FOLDER = Path.of(System.getProperty("archives")).toAbsolutePath().normalize();

    private Archives() {
    }

    /** The version of all that is handed out. */
    static String version() {
        return System.getProperty("version").replace("-SNAPSHOT", "");
    }

    static Path of(String platform) throws IOException {
        return only("partnerstrategy-" + version() + "-" + platform + ".");
    }

    /** The only file whose name begins so. */
    static Path only(String beginning) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> found = files.filter(file -> file.getFileName().toString().startsWith(beginning)).toList();
            if (found.size() != 1) {
                throw new IOException("One file was expected that begins with " + beginning + ", not " + found);
            }
            return found.getFirst();
        }
    }

    /** The files of an archive below its first folder; with the content of those that the tests read. */
    static Map<String, byte[]> files(Path archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream file = Files.newInputStream(archive); ArchiveInputStream<?> entries = entries(archive, file)) {
            for (ArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String name = entry.getName().replaceFirst("^[^/]*/", "");
                if (!entry.isDirectory()) {
                    boolean isRead = name.matches("(Contents/[^/]*|.*\\.icns|.*sbom\\.json|[^/]*\\.exe|jre/release)");
                    files.put(name, isRead ? entries.readAllBytes() : new byte[0]);
                }
            }
        }
        return files;
    }

    private static ArchiveInputStream<?> entries(Path archive, InputStream file) throws IOException {
        return archive.toString().endsWith(".zip") ? new ZipArchiveInputStream(file)
                : new TarArchiveInputStream(new GZIPInputStream(file));
    }
}
