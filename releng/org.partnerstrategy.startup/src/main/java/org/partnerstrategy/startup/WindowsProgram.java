/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.startup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/** Sets the time that stands in programs of Windows, so that the same commit gives the same bytes. */
final class WindowsProgram {

    /** Where the header of the program begins stands here, in the header that DOS read. */
    private static final int PLACE_OF_HEADER = 0x3c;
    private static final int TIME = 8;

    private WindowsProgram() {
    }

    static void write(Path product, FileTime time) throws IOException {
        try (DirectoryStream<Path> programs = Files.newDirectoryStream(product, "*.exe")) {
            for (Path program : programs) {
                byte[] content = Files.readAllBytes(program);
                ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
                bytes.putInt(bytes.getInt(PLACE_OF_HEADER) + TIME, (int) time.to(TimeUnit.SECONDS));
                Files.write(program, content);
            }
        }
    }
}
