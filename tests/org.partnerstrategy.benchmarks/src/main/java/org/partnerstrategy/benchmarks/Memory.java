/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.testdata.GeneratedStrategy;

/** How much memory a loaded strategy takes. */
final class Memory {

    private Memory() {
    }

    /** What a loaded strategy of that size takes, divided by what EMF's own objects of the same file take. */
    static double ratio(int relations) throws Exception {
        Path file = Files.createTempFile("benchmark", ".partnerstrategy");
        try {
            StrategyFile.save(GeneratedStrategy.of(relations, relations), file);
            return (double) taken(() -> StrategyFile.load(file)) / taken(() -> new RawFile(file).load());
        } finally {
            Files.delete(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".bak"));
        }
    }

    private static long taken(Callable<?> load) throws Exception {
        load.call();
        long before = used();
        Object held = load.call();
        long after = used();
        if (held == null) {
            throw new IOException("nothing was loaded");
        }
        return after - before;
    }

    private static long used() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
