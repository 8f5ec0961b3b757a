/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
import org.partnerstrategy.method.maintenance.MaintenanceRules;
import org.partnerstrategy.method.validation.Validation;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.testdata.GeneratedStrategy;

/** Checking everything and advising on everything. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MethodBenchmark {

    @Param({ "1000", "10000", "100000" })
    private int relations;

    private PartnerStrategy strategy;

    @Setup(Level.Trial)
    public void generate() {
        strategy = GeneratedStrategy.of(relations, relations);
    }

    @Benchmark
    public Object validate() {
        return Validation.standard().validate(strategy);
    }

    @Benchmark
    public void advise(Blackhole answers) {
        AdviceRules advice = AdviceRules.standard();
        Function<Relation, MaintenanceAdvice> maintenance = MaintenanceRules.standard().forOneRun();
        for (Relation relation : strategy.getRelations()) {
            answers.consume(advice.advise(relation));
            answers.consume(maintenance.apply(relation));
        }
    }
}
