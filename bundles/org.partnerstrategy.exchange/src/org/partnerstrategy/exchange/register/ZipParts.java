/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.input.ProxyInputStream;

/**
 * The parts of a workbook that is kept in a zip. A zip can unpack to a thousand times its size, so there is a bound on
 * all that is unpacked, in proportion to the file.
 */
final class ZipParts implements Closeable {

    private static final long FREE_BYTES = 64L << 20;
    private static final long MOST_TIMES = 100;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private long left;

    /** What says that a zip unpacks to more than any workbook does. */
    static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    ZipParts(byte[] content) throws IOException {
        zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get();
        left = most(content);
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    /** The number of bytes to which a packed file may unpack. */
    static long most(byte[] content) {
        return FREE_BYTES + MOST_TIMES * content.length;
    }

    boolean has(String path) {
        return entries.containsKey(key(path));
    }

    /**
     * Opens a part, whose name may differ in case.
     *
     * @throws IOException when it is not there
     */
    InputStream open(String path) throws IOException {
        ZipArchiveEntry entry = entries.get(key(path));
        if (entry == null) {
            throw new IOException("no part " + path);
        }
        return new Counted(zip.getInputStream(entry));
    }

    /** What unpacks to more counts as if it were a part. */
    InputStream counted(InputStream stream) throws IOException {
        return new Counted(stream);
    }

    /** The names of the files in it, but for those that only the program which made it reads. */
    List<String> files() {
        return Collections.list(zip.getEntries()).stream().filter(entry -> !entry.isDirectory())
                .map(ZipArchiveEntry::getName).filter(name -> !name.startsWith("__MACOSX/")
                && !name.endsWith(".DS_Store"))
                .toList();
    }

    private static String key(String path) {
        String plain = path.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Takes what is read off what is left. */
    private final class Counted extends ProxyInputStream {

        Counted(InputStream stream) {
            super(stream);
        }

        @Override
        protected void afterRead(int bytes) throws IOException {
            left -= Math.max(0, bytes);
            if (left < 0) {
                throw new TooLargeException();
            }
        }
    }
}
