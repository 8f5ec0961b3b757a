/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks and prints what came out as ratios, as times depend on the machine. */
public final class Benchmarks {

    private static final int[] SIZES = { 1000, 10_000, 100_000 };

    private final Collection<RunResult> results;
    private final StringBuilder table = new StringBuilder();

    private Benchmarks(Collection<RunResult> results) {
        this.results = results;
    }

    /**
     * @param arguments the folder of the product, the matplotlib script, the file that keeps the table, a
     *         register of the subsidies of Amsterdam, and
     *         <code>--quick</code> to measure but a moment of each
     */
    public static void main(String[] arguments) throws Exception {
        Effort effort = List.of(arguments).contains("--quick") ? Effort.QUICK : Effort.FULL;
        Benchmarks benchmarks = new Benchmarks(new Runner(new OptionsBuilder()
                .include(Benchmarks.class.getPackageName() + ".*").forks(1).warmupIterations(effort.warmUps())
                .measurementIterations(effort.measurements()).warmupTime(effort.duration())
                .measurementTime(effort.duration()).shouldFailOnError(true).jvmArgsAppend("-Xmx8g").build()).run());
        benchmarks.inProcess();
        WholeProcess processes = new WholeProcess(Path.of(arguments[0]), Path.of(arguments[1]), effort.processes());
        benchmarks.wholeProcess(processes);
        benchmarks.office(new OfficeComparison(processes, Path.of(arguments[3])), effort.relations());
        System.out.println();
        System.out.print(benchmarks.table);
        Files.writeString(Path.of(arguments[2]), benchmarks.table);
    }

    private void inProcess() throws Exception {
        Runtime runtime = Runtime.getRuntime();
        line("%d processors, %,d MiB for Java, Java %s%n", runtime.availableProcessors(),
                runtime.maxMemory() >> 20, Runtime.version());
        line("| | 1,000 relations | 10,000 | 100,000 | aim |");
        line("|---|---|---|---|---|");
        ratios("Load, of EMF's own load of the same file", "FileBenchmark.load", "FileBenchmark.loadRaw", "≤ 1.15");
        ratios("Save, of EMF's own save", "FileBenchmark.save", "FileBenchmark.saveRaw", "");
        ratios("Diff, of loading three files", "MergeBenchmark.compare", "MergeBenchmark.loadThree", "≤ 1");
        ratios("Merge, of loading its three files", "MergeBenchmark.merge", "MergeBenchmark.loadThree", "≤ 2");
        line("| Memory, of EMF's own objects | %.2f | %.2f | %.2f | ≤ 1.5 |", Memory.ratio(SIZES[0]),
                Memory.ratio(SIZES[1]), Memory.ratio(SIZES[2]));
        growth("Save, time per relation, of that at 1,000", "FileBenchmark.save", "≤ 1.2");
        growth("Validate, time per relation, of that at 1,000", "MethodBenchmark.validate", "≤ 1.2");
        growth("Advise, time per relation, of that at 1,000", "MethodBenchmark.advise", "≤ 1.2");
        growth("Diff, time per relation, of that at 1,000", "MergeBenchmark.compare", "linear");
        growth("Merge, time per relation, of that at 1,000", "MergeBenchmark.merge", "linear");
        line("");
        line("| | measured | aim |");
        line("|---|---|---|");
        line("| Scene and SVG of a goal with 60 relations, warm | %.2f ms | ≤ 1.6 ms |", time("PictureBenchmark.draw",
                60));
        line("| Scene and SVG of a goal with 1,000 relations, warm | %.1f ms | ≤ 23.5 ms |",
                time("PictureBenchmark.draw", SIZES[0]));
        WorkshopLoad.measure();
        WorkshopLoad crowd = WorkshopLoad.measure();
        line("| Workshop, 200 people place 40 partners each: placements lost | %d | 0 |", crowd.lost());
        line("| The same, 99 of 100 placements answered within, warm | %.0f ms | ≤ 100 ms |", crowd.slowest());
        line("| The same, memory | %d MiB | ≤ 64 MiB |", crowd.memory());
    }

    private void wholeProcess(WholeProcess processes) throws Exception {
        WholeProcess.Times version = processes.version();
        line("| `--version`, of an empty Java (%.0f ms of %.0f ms) | %.1f | ≤ 3 |", version.ours(), version.theirs(),
                version.ours() / version.theirs());
        line("| `import` of 25,000 rows, whole process | %.2f s CPU | ≤ 1.5 s |", processes.importing());
        WholeProcess.Times one = processes.onePicture();
        line("| One `render`, whole process, of matplotlib's (%.0f ms of %.0f ms) | %.2f | ≤ 0.35 |", one.ours(),
                one.theirs(), one.ours() / one.theirs());
        WholeProcess.Times many = processes.twentyPictures();
        line("| `render --all`, 20 goals with 40 relations, times faster than matplotlib (%.0f ms against %.0f ms) "
                + "| %.1f | ≥ 5 |", many.ours(), many.theirs(), many.theirs() / many.ours());
        line("| The same, each further picture, times faster than matplotlib's | %.0f | ≥ 30 |",
                (many.theirs() - one.theirs()) / (many.ours() - one.ours()));
    }

    private void office(OfficeComparison comparison, int relations) throws Exception {
        line("| Workbook and report of %,d relations with %d MiB for Java | made | made |", relations,
                comparison.largeStrategy(relations));
        Optional<Path> office = OfficeComparison.office();
        if (office.isEmpty()) {
            System.out.println("LibreOffice (soffice) is not installed: workbook and report are not compared with it.");
            return;
        }
        WholeProcess.Times workbook = comparison.workbook(office.get());
        line("| `workbook` of the Amsterdam register, of LibreOffice's conversion of it to .ods (%.0f ms of %.0f ms) "
                + "| %.2f | ≤ 1 |", workbook.ours(), workbook.theirs(), workbook.ours() / workbook.theirs());
        WholeProcess.Times report = comparison.report(office.get());
        line("| `report` of it as PDF, of LibreOffice's conversion of the workbook to PDF (%.0f ms of %.0f ms) | %.2f "
                + "| ≤ 1 |", report.ours(), report.theirs(), report.ours() / report.theirs());
    }

    private void ratios(String what, String ours, String raw, String aim) {
        line("| %s | %.2f | %.2f | %.2f | %s |", what, time(ours, SIZES[0]) / time(raw, SIZES[0]),
                time(ours, SIZES[1]) / time(raw, SIZES[1]), time(ours, SIZES[2]) / time(raw, SIZES[2]), aim);
    }

    private void growth(String what, String benchmark, String aim) {
        double first = time(benchmark, SIZES[0]) / SIZES[0];
        line("| %s | 1 | %.2f | %.2f | %s |", what, time(benchmark, SIZES[1]) / SIZES[1] / first,
                time(benchmark, SIZES[2]) / SIZES[2] / first, aim);
    }

    private double time(String benchmark, int relations) {
        return results.stream().filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .filter(result -> result.getParams().getParam("relations").equals(String.valueOf(relations)))
                .findFirst().orElseThrow().getPrimaryResult().getScore();
    }

    private void line(String format, Object... arguments) {
        table.append(String.format(Locale.ENGLISH, format, arguments)).append('\n');
    }
}
