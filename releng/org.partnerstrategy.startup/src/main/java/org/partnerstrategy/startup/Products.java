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
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adds to finished products what their commands need to start fast, and a Java of their own where there is one; locks
 * what they are made of.
 */
public final class Products {

    private Products() {
    }

    /**
     * Prepares every product.
     *
     * @param arguments the folder below which the products lie, one for each platform; and the time of all files, as
     *        ISO 8601
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path products = Path.of(arguments[0]);
        FileTime time = FileTime.from(Instant.parse(arguments[1]));
        List<Path> lists;
        try (Stream<Path> files = Files.walk(products)) {
            lists = files.filter(file -> file.endsWith(Path.of("lib", "class-path"))).toList();
        }
        for (Path list : lists) {
            Path product = list.getParent().getParent();
            ShareableJars.write(product);
            KnownBundles.write(product);
            LockedParts.write(product);
            WindowsProgram.write(product, time);
            if (OwnJava.write(product, Platform.ofFolder(products.relativize(product)))) {
                QuickStart.write(product, time);
            }
        }
    }
}
