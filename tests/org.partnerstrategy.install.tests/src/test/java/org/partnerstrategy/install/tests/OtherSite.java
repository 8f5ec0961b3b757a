/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A site as it could have been or will be in another century: with the same content in older or newer versions. */
enum OtherSite {

    /** With older versions. */
    OLDER("19"),
    /** With newer versions. */
    NEWER("21");

    /** The time of the last change, behind the version, in what the product is made of. */
    private static final Pattern QUALIFIER = Pattern.compile("(?<![\\d.])1\\.0\\.0\\.20(\\d{10})(?!\\d)");
    /** What tells that an artifact is as it was; these are not. */
    private static final Pattern CHECKSUM = Pattern.compile(
            "<property name='(?:artifact|download)\\.(?:size|checksum\\.[\\w-]+|md5)' value='\\w+'/>");
    private static final List<String> BOOKS = List.of("content.jar", "artifacts.jar");

    private final String century;

    OtherSite(String century) {
        this.century = century;
    }

    /** A version as it is on this site. */
    String version(String version) {
        return QUALIFIER.matcher(version).replaceAll("1.0.0." + century + "$1");
    }

    /** Makes it from a site, in a folder. Answers the folder. */
    Path make(Path site, Path folder) throws IOException {
        Path other = Files.createDirectories(folder.resolve(name()));
        for (String book : BOOKS) {
            Files.write(other.resolve(book), jar(Files.readAllBytes(site.resolve(book))));
        }
        for (String kind : List.of("plugins", "features", "binary")) {
            Files.createDirectories(other.resolve(kind));
            // The scripts of a product; a site of plug-ins has none.
            if (!Files.exists(site.resolve(kind))) {
                continue;
            }
            try (Stream<Path> jars = Files.list(site.resolve(kind))) {
                for (Path jar : jars.toList()) {
                    String name = jar.getFileName().toString();
                    byte[] content = Files.readAllBytes(jar);
                    Files.write(other.resolve(kind).resolve(version(name)),
                            name.startsWith("org.partnerstrategy.") && !kind.equals("binary") ? jar(content) : content);
                }
            }
        }
        return other;
    }

    private byte[] jar(byte[] jar) throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(other)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                copy(entry.getName(), in, out);
                out.closeEntry();
            }
        }
        return other.toByteArray();
    }

    private void copy(String name, InputStream in, OutputStream out) throws IOException {
        if (name.endsWith(".MF")) {
            // Lines are broken anywhere, also in a version.
            String manifest = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\r?\n ", "");
            out.write(wrapped(version(manifest)).getBytes(StandardCharsets.UTF_8));
        } else if (name.endsWith(".xml")) {
            String text = version(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            out.write(CHECKSUM.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8));
        } else {
            in.transferTo(out);
        }
    }

    /** With lines as short as manifests must have them. */
    private static String wrapped(String manifest) {
        return manifest.lines().map(line -> line.replaceAll("(.{60})(?=.)", "$1\n ")).reduce("",
                (all, line) -> all + line + "\n");
    }
}
