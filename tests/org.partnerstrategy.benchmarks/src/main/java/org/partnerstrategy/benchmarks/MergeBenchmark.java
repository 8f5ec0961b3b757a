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
import java.util.List;
import java.util.concurrent.TimeUnit;

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
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.compare.merge.Resolution;
import org.partnerstrategy.compare.merge.StrategyMerge;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.testdata.GeneratedStrategy;

/**
 * Comparing and merging two versions, in each of which every tenth relation was changed and the order is another one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MergeBenchmark {

    @Param({ "1000", "10000", "100000" })
    private int relations;

    private Path folder;
    private PartnerStrategy base;
    private PartnerStrategy ours;
    private PartnerStrategy theirs;

    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("benchmark");
        StrategyFile.save(GeneratedStrategy.of(relations, relations), file("base"));
        base = StrategyFile.load(file("base"));
        ours = changed("ours", 3);
        theirs = changed("theirs", 7);
    }

    private PartnerStrategy changed(String name, int first) throws IOException {
        PartnerStrategy strategy = StrategyFile.load(file("base"));
        List<Relation> all = List.copyOf(strategy.getRelations());
        for (int i = first; i < all.size(); i += 10) {
            all.get(i).setScheme("Scheme of " + name);
        }
        strategy.getRelations().move(first, strategy.getRelations().size() - first);
        strategy.getPartners().move(first, strategy.getPartners().size() - first);
        StrategyFile.save(strategy, file(name));
        return StrategyFile.load(file(name));
    }

    private Path file(String name) {
        return folder.resolve(name + ".partnerstrategy");
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
    public Object loadThree() throws IOException {
        return List.of(StrategyFile.load(file("base")), StrategyFile.load(file("ours")),
                StrategyFile.load(file("theirs")));
    }

    @Benchmark
    public Object compare() throws NotComparableException {
        return Comparison.of(ours, theirs).differences();
    }

    @Benchmark
    public Object merge() throws NotComparableException {
        return StrategyMerge.merge(base, ours, theirs, Resolution.OPEN);
    }
}
