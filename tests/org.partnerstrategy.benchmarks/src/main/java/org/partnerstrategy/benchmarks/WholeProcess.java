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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.testdata.GeneratedStrategy;

/**
 * The product's commands as whole processes, against a script with Debian's matplotlib that draws the same matrices.
 * The two are run in turn, so that whatever else the machine does hits both.
 */
final class WholeProcess {

    private static final int ROWS = 25_000;
    private static final int GOALS = 40;
    /** What the shell's {@code times} says of each kind of time. */
    private static final Pattern SECONDS = Pattern.compile("(\\d+)m([\\d.]+)s");

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

    /** The shortest command, and a program in Java that does nothing. */
    Times version() throws Exception {
        return inTurn(() -> run(null, program(), "--version"), () -> run(null,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Nothing.class.getName()));
    }

    /** The processor's time of an import of 25,000 rows, in seconds. */
    double importing() throws Exception {
        Path folder = Files.createTempDirectory("benchmark");
        Path register = folder.resolve("register.csv");
        Files.writeString(register, IntStream.range(0, ROWS).mapToObj(i -> "Partner " + i + ",Goal " + i % GOALS + ","
                + i + ",50,40\n").collect(Collectors.joining("", "Partner,Goal,Amount,Influence,Dependency\n", "")));
        double[] seconds = new double[runs];
        for (int i = -1; i < runs; i++) {
            Path times = folder.resolve("times");
            run(times.toFile(), "sh", "-c", "\"$@\" >/dev/null; times", "sh", program(), "import", register.toString(),
                    "-o", folder.resolve("strategy" + i + ".partnerstrategy").toString());
            if (i >= 0) {
                seconds[i] = SECONDS.matcher(Files.readAllLines(times).getLast()).results()
                        .mapToDouble(each -> Integer.parseInt(each.group(1)) * 60 + Double.parseDouble(each.group(2)))
                        .sum();
            }
        }
        return IntStream.range(0, runs).mapToDouble(i -> seconds[i]).sorted().skip(runs / 2).findFirst().orElseThrow();
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
        return inTurn(() -> run(null, program(), "render", file.toString(), "--all", "-o", folder.toString()),
                () -> run(null, "/usr/bin/python3", script.toString(), advice.toString(), folder.toString()));
    }

    /** Runs two processes in turn. */
    Times inTurn(Run one, Run other) throws IOException, InterruptedException {
        long[] ours = new long[runs];
        long[] theirs = new long[runs];
        // The first round only fills the caches of the machine.
        for (int i = -1; i < runs; i++) {
            long start = System.nanoTime();
            one.run();
            long middle = System.nanoTime();
            other.run();
            if (i >= 0) {
                ours[i] = middle - start;
                theirs[i] = System.nanoTime() - middle;
            }
        }
        return new Times(median(ours), median(theirs));
    }

    /** A process that is started and waited for. */
    @FunctionalInterface
    interface Run {

        void run() throws IOException, InterruptedException;
    }

    /** Runs a command of the product. */
    void studio(String... arguments) throws IOException, InterruptedException {
        run(null, Stream.concat(Stream.of(program()), Stream.of(arguments)).toArray(String[]::new));
    }

    /**
     * The same with little memory for Java.
     *
     * @param memory in MiB
     */
    void studioWithin(int memory, String... arguments) throws IOException, InterruptedException {
        run(null, Stream.concat(Stream.of("/usr/bin/env", "JAVA_TOOL_OPTIONS=-Xmx" + memory + "m", program()),
                Stream.of(arguments)).toArray(String[]::new));
    }

    private String program() {
        return product.resolve("studio").toString();
    }

    /**
     * Runs a program.
     *
     * @param output where what it prints goes; null when nobody reads it
     */
    static void run(File output, String... command) throws IOException, InterruptedException {
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
