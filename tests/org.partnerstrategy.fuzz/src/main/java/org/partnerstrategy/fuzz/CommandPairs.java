/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.partnerstrategy.cli.program.Main;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.fuzz.JavaProgram.Run;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;

/**
 * Two commands that change one strategy at the same time: the work of both is there, or the one that was refused said
 * so.
 */
final class CommandPairs implements Campaign {

    @Override
    public String name() {
        return "pairs of commands";
    }

    @Override
    public int many() {
        return 200;
    }

    @Override
    public int few() {
        return 3;
    }

    @Override
    public Tally run(Random random, int count, Path folder) throws Exception {
        Tally tally = new Tally();
        for (int i = 0; i < count; i++) {
            Path file = Files.createDirectory(folder.resolve("pair" + i)).resolve("s.partnerstrategy");
            StrategyFile.save(ExampleStrategy.YOUTH_WORK.create(Locale.ENGLISH), file);
            List<Process> programs = new ArrayList<>();
            programs.add(command(random.nextInt(3), "One", file).start());
            programs.add(command(random.nextInt(3), "Two", file).start());
            attempt(List.of("One", "Two"), List.of(JavaProgram.end(programs.get(0)), JavaProgram.end(programs.get(1))),
                    file, tally);
        }
        return tally;
    }

    /** A command that adds something with that name. */
    private static JavaProgram command(int kind, String name, Path file) throws Exception {
        return switch (kind) {
        case 0 -> JavaProgram.of(Main.class, "attribute", file, "--add", name);
        case 1 -> JavaProgram.of(Main.class, "import", Files.writeString(file.resolveSibling(name + ".csv"),
                "Partner,Goal\n" + name + ",Youth work\n"), "--into", file);
        default -> JavaProgram.of(Main.class, "score", file, "--goal", "Youth work", "--partner", name, "--add",
                "--influence", 50, "--dependency", 50);
        };
    }

    private static void attempt(List<String> names, List<Run> runs, Path file, Tally tally) {
        try {
            PartnerStrategy strategy = StrategyFile.load(file);
            boolean refused = false;
            for (int i = 0; i < names.size(); i++) {
                boolean there = isThere(strategy, names.get(i));
                int exitCode = runs.get(i).exitCode();
                if (exitCode == 0 ? !there : exitCode != 2 || there) {
                    tally.lost(names.get(i) + ": " + runs);
                    return;
                }
                refused |= exitCode == 2;
            }
            if (refused) {
                tally.refused();
            } else {
                tally.kept();
            }
        } catch (Exception e) {
            tally.crashed(e, runs.toString());
        }
    }

    private static boolean isThere(PartnerStrategy strategy, String name) {
        List<NamedElement> added = new ArrayList<>(strategy.getPartners());
        added.addAll(strategy.getAttributes());
        return added.stream().anyMatch(element -> name.equals(element.getName()));
    }
}
