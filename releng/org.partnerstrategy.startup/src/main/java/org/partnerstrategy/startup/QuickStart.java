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
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the classes of the usual commands in a product, so that the first start of a download is as fast as the later
 * ones. Java compares the times of the jars with those that it kept, so all files get the time now that the archive
 * gives them.
 */
final class QuickStart {

    private QuickStart() {
    }

    static void write(Path product, FileTime time) throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(product)) {
            files = walk.filter(file -> Files.isRegularFile(file)).toList();
        }
        for (Path file : files) {
            Files.setLastModifiedTime(file, time);
        }
        Program.run(List.of(product.resolve("lib").resolve("warm-up").toString()),
                "The classes of the commands could not be kept");
    }
}
