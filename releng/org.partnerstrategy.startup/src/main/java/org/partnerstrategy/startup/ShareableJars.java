/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.startup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes copies of the libraries that Java cannot keep in an archive of loaded classes as they are: it leaves out the
 * classes of signed jars and class files older than Java 6.
 */
final class ShareableJars {

    private ShareableJars() {
    }

    /**
     * Writes a shareable copy of each library that needs one into the {@code lib} folder of a product, under the same
     * name. Its {@code lib/class-path} names the bundles that a command runs on.
     */
    static void write(Path product) throws IOException {
        Path copies = product.resolve("lib");
        for (String bundle : Files.readAllLines(copies.resolve("class-path"))) {
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(product.resolve("plugins"), bundle + "_*.jar")) {
                for (Path jar : jars) {
                    LibraryJar library = LibraryJar.read(jar);
                    if (!library.isShareable()) {
                        library.writeShareable(copies.resolve(jar.getFileName()));
                    }
                }
            }
        }
    }
}
