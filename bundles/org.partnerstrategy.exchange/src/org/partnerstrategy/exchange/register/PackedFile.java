/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.partnerstrategy.model.text.Messages;

/**
 * A register that was packed (zip, gzip), as mail programs and portals hand it out.
 *
 * @param name the name of the packed file, with that of the file in a zip
 * @param content the unpacked file
 */
record PackedFile(String name, byte[] content) {

    private static final Messages MESSAGES = Messages.of(PackedFile.class);
    private static final List<String> PARTS_OF_WORKBOOKS = List.of("content.xml", "[Content_Types].xml",
            "xl/workbook.xml",
            "META-INF/manifest.xml");
    private static final int MOST_NAMES = 10;

    /**
     * The file that is packed.
     *
     * @return none when the content is not packed, or a workbook, which is a zip too
     * @throws RegisterException when several files are packed, or what is packed is too large or damaged
     */
    static Optional<PackedFile> in(String name, byte[] content) throws RegisterException {
        if (content.length > 2 && (content[0] & 0xFF) == 0x1F && (content[1] & 0xFF) == 0x8B) {
            return Optional.of(new PackedFile(name, unzipped(name, content)));
        }
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K' || content[2] != 3 || content[3] != 4) {
            return Optional.empty();
        }
        try (ZipParts parts = new ZipParts(content)) {
            List<String> files = parts.files().stream().filter(RegisterFormats.installed()::canBePacked).toList();
            if (files.isEmpty() || PARTS_OF_WORKBOOKS.stream().anyMatch(parts::has)) {
                return Optional.empty();
            }
            if (files.size() > 1) {
                throw new RegisterException(name, MESSAGES.message("packed.several",
                        String.join(", ", files.stream().limit(MOST_NAMES).toList()), files.size()));
            }
            try (InputStream stream = parts.open(files.getFirst())) {
                return Optional.of(new PackedFile(name + " " + files.getFirst(), stream.readAllBytes()));
            }
        } catch (ZipParts.TooLargeException e) {
            throw new RegisterException(name, MESSAGES.message("workbook.unpacked"), e);
        } catch (IOException | RuntimeException damaged) {
            // What cannot be unpacked is told as it is for workbooks.
            return Optional.empty();
        }
    }

    private static byte[] unzipped(String name, byte[] content) throws RegisterException {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(content))) {
            int most = (int) Math.min(ZipParts.most(content), Integer.MAX_VALUE >> 1);
            byte[] unpacked = stream.readNBytes(most + 1);
            if (unpacked.length > most) {
                throw new RegisterException(name, MESSAGES.message("workbook.unpacked"));
            }
            return unpacked;
        } catch (IOException e) {
            throw new RegisterException(name, MESSAGES.message("packed.damaged"), e);
        }
    }
}
