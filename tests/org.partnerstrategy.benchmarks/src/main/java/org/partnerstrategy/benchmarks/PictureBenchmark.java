/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
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
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.SvgPainter;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.testdata.GeneratedStrategy;

/** From a goal to its picture. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PictureBenchmark {

    @Param({ "60", "1000" })
    private int relations;

    private Goal goal;

    @Setup(Level.Trial)
    public void generate() {
        goal = GeneratedStrategy.withOneGoal(relations, relations).getGoals().getFirst();
    }

    @Benchmark
    public int draw() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        new SvgPainter(Palette.light()).paint(MatrixScenes.of(goal, MatrixOptions.in(Locale.ENGLISH)), picture);
        return picture.size();
    }
}
