/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.partnerstrategy.cli.program.Main;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.fuzz.JavaProgram.Run;
import org.partnerstrategy.model.resource.StrategyFile;

/**
 * Commands that write where files have no room: every file is as it was, or new and whole. The limit is one on the size
 * of files, which fails in the middle of a write as a full disk does and needs no rights.
 */
final class FullDisk implements Campaign {

    private static final List<List<String>> TASKS = List.of(
            List.of("table", "FILE", "-o", "FOLDER/out.csv"),
            List.of("report", "FILE", "-o", "FOLDER/out.html"),
            List.of("report", "FILE", "-o", "FOLDER/out.pdf"),
            List.of("report", "FILE", "-o", "FOLDER/out.docx"),
            List.of("report", "FILE", "-o", "FOLDER/out.pptx"),
            List.of("render", "FILE", "-o", "FOLDER"),
            List.of("score", "FILE", "--goal", "G", "--partner", "P", "--add", "--influence", "1", "--dependency", "1"),
            List.of("new-plug-in", "FOLDER/plug", "--id", "org.example.plug"),
            List.of("new", "FOLDER/new.partnerstrategy", "--example", "handbook"));
    private static final int MOST = 40;

    @Override
    public String name() {
        return "commands on a full disk";
    }

    @Override
    public int many() {
        return 140;
    }

    @Override
    public int few() {
        return 7;
    }

    @Override
    public Tally run(Random random, int count, Path folder) throws Exception {
        Tally tally = new Tally();
        Path whole = Files.createDirectory(folder.resolve("whole"));
        List<Map<String, Integer>> complete = new ArrayList<>();
        for (List<String> task : TASKS) {
            Path own = Files.createDirectory(whole.resolve("task" + complete.size()));
            JavaProgram.end(program(task, begin(own)).start());
            complete.add(sizes(own));
        }
        for (int i = 0; i < count; i++) {
            int task = i % TASKS.size();
            Path own = Files.createDirectory(folder.resolve("disk" + i));
            Path file = begin(own);
            for (String old : List.of("out.csv", "out.html", "out.pdf", "youth-work.svg")) {
                Files.writeString(own.resolve(old), "old");
            }
            Map<String, Integer> before = sizes(own);
            Run run = JavaProgram.end(program(TASKS.get(task), file).withRoom(random.nextInt(MOST)).start());
            attempt(run, before, sizes(own), complete.get(task), tally);
        }
        return tally;
    }

    private static Path begin(Path folder) throws IOException {
        Path file = folder.resolve("s.partnerstrategy");
        StrategyFile.save(ExampleStrategy.YOUTH_WORK.create(Locale.ENGLISH), file);
        return file;
    }

    private static JavaProgram program(List<String> task, Path file) {
        return JavaProgram.of(Main.class, task.stream().map(word -> word.equals("FILE") ? file.toString()
                : word.replace("FOLDER", file.getParent().toString())).toArray());
    }

    /** The files in a folder with their sizes. */
    private static Map<String, Integer> sizes(Path folder) throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sizes.put(folder.relativize(file).toString(), (int) Files.size(file));
            }
        }
        return sizes;
    }

    private static void attempt(Run run, Map<String, Integer> before, Map<String, Integer> after,
            Map<String, Integer> complete, Tally tally) {
        for (Map.Entry<String, Integer> file : after.entrySet()) {
            if (!file.getValue().equals(before.get(file.getKey()))
                    && !isComplete(file.getValue(), complete.get(file.getKey()))) {
                tally.lost(file + " after " + run);
                return;
            }
        }
        if (!after.keySet().containsAll(before.keySet())) {
            tally.lost(before + " became " + after + " after " + run);
        } else if (run.exitCode() == 0) {
            tally.kept();
        } else if (run.exitCode() == 2 && run.said().lines().filter(line -> line.startsWith("studio: ")).count() == 1) {
            tally.refused();
        } else {
            tally.crashed(new IllegalStateException("exit code " + run.exitCode()), run.said());
        }
    }

    /** Dates and identities make a few bytes of difference. */
    private static boolean isComplete(int size, Integer complete) {
        return complete != null && Math.abs(size - complete) <= complete / 20;
    }
}
