/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.startup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A library with all that is in its jar.
 *
 * @param jar the file
 * @param entries the contents by their names, in the order of the file
 */
record LibraryJar(Path jar, Map<String, byte[]> entries) {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    private static final LocalDateTime SAME_FOR_ALL = LocalDateTime.of(2026, 1, 1, 0, 0);

    static LibraryJar read(Path jar) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
                try (InputStream stream = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), stream.readAllBytes());
                }
            }
        }
        return new LibraryJar(jar, entries);
    }

    /** Whether Java can keep all classes of this jar in an archive. */
    boolean isShareable() {
        return entries.entrySet().stream().noneMatch(
                entry -> isSignature(entry.getKey()) || isClass(entry.getKey()) && ClassFile.isOld(entry.getValue()));
    }

    /** Writes a copy without signatures and with class files of a later format; nothing is compressed. */
    void writeShareable(Path copy) throws IOException {
        try (URLClassLoader library = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                if (!isSignature(entry.getKey())) {
                    write(zip, entry.getKey(), shareable(entry, library));
                }
            }
        }
    }

    private static byte[] shareable(Map.Entry<String, byte[]> entry, ClassLoader library) {
        if (entry.getKey().equals(JarFile.MANIFEST_NAME)) {
            return withoutDigests(entry.getValue());
        }
        return isClass(entry.getKey()) && ClassFile.isOld(entry.getValue())
                ? ClassFile.renewed(entry.getValue(), library) : entry.getValue();
    }

    private static byte[] withoutDigests(byte[] manifest) {
        try {
            Manifest content = new Manifest(new ByteArrayInputStream(manifest));
            content.getEntries().clear();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            content.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(SAME_FOR_ALL);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static boolean isSignature(String name) {
        return SIGNATURE.matcher(name).matches();
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class");
    }
}
