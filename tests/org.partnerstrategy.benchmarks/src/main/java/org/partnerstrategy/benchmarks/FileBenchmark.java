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
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.EObject;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.testdata.GeneratedStrategy;

/** Loading and saving a file, ours and EMF's own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FileBenchmark {

    @Param({ "1000", "10000", "100000" })
    private int relations;

    private Path folder;
    private Path file;
    private Path copy;
    private PartnerStrategy strategy;
    private EObject rawStrategy;

    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("benchmark");
        file = folder.resolve("generated.partnerstrategy");
        copy = folder.resolve("copy.partnerstrategy");
        strategy = GeneratedStrategy.of(relations, relations);
        StrategyFile.save(strategy, file);
        rawStrategy = new RawFile(file).load();
    }

    @TearDown(Level.Trial)
    public void remove() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    @Benchmark
    public EObject load() throws IOException {
        return StrategyFile.load(file);
    }

    @Benchmark
    public EObject loadRaw() throws IOException {
        return new RawFile(file).load();
    }

    @Benchmark
    public void save() throws IOException {
        StrategyFile.save(strategy, copy);
    }

    @Benchmark
    public void saveRaw() throws IOException {
        new RawFile(copy).save(rawStrategy);
    }
}
