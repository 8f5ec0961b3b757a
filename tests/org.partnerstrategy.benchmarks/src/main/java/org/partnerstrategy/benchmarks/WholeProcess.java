/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.testdata.GeneratedStrategy;

/**
 * The product's commands as whole processes, against a script with Debian's matplotlib that draws the same matrices.
 * The two are run in turn, so that whatever else the machine does hits both.
 */
final class WholeProcess {

    private final Path product;
    private final Path script;
    private final int runs;

    /** The median times of both, in milliseconds. */
    record Times(double ours, double theirs) {
    }

    WholeProcess(Path product, Path script, int runs) {
        this.product = product;
        this.script = script;
        this.runs = runs;
    }

    Times onePicture() throws Exception {
        return times(GeneratedStrategy.withOneGoal(1, 40));
    }

    Times twentyPictures() throws Exception {
        PartnerStrategy strategy = GeneratedStrategy.of(1, 20 * 40 - 1);
        return times(strategy);
    }

    private Times times(PartnerStrategy strategy) throws Exception {
        Path folder = Files.createTempDirectory("benchmark");
        Path file = folder.resolve("generated.partnerstrategy");
        StrategyFile.save(strategy, file);
        Path advice = folder.resolve("advice.json");
        run(advice.toFile(), program(), "advise", file.toString(), "--format", "json", "--lang", "en");
        long[] ours = new long[runs];
        long[] theirs = new long[runs];
        // The first round only fills the caches of the machine.
        for (int i = -1; i < runs; i++) {
            long start = System.nanoTime();
            run(null, program(), "render", file.toString(), "--all", "-o", folder.toString());
            long middle = System.nanoTime();
            run(null, "/usr/bin/python3", script.toString(), advice.toString(), folder.toString());
            if (i >= 0) {
                ours[i] = middle - start;
                theirs[i] = System.nanoTime() - middle;
            }
        }
        return new Times(median(ours), median(theirs));
    }

    private String program() {
        return product.resolve("studio").toString();
    }

    private static void run(File output, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(output == null);
        builder.redirectOutput(output == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(output));
        int exitCode = builder.start().waitFor();
        if (exitCode != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + exitCode);
        }
    }

    private static double median(long[] nanoseconds) {
        return IntStream.range(0, nanoseconds.length).mapToLong(i -> nanoseconds[i]).sorted()
                .skip(nanoseconds.length / 2).findFirst().orElseThrow() / 1e6;
    }
}
