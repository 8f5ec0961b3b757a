/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Runs all campaigns and prints what came of them. Takes {@code --quick} for few attempts, {@code --seed NUMBER} to let
 * chance decide otherwise, and words of the names of campaigns to run those alone. Ends with 1 when something was lost
 * or crashed.
 */
public final class Fuzz {

    /** What chance begins with unless something else is asked for. */
    static final long SEED = 2019;

    private Fuzz() {
    }

    /** All campaigns. */
    public static List<Campaign> campaigns() {
        return List.of(new DamagedFiles(), new UnknownParts(), new KilledSaves(), new KilledCopies(),
                new CommandPairs(),
                new FullDisk(), new UndoSteps());
    }

    public static void main(String[] arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean quick = words.remove("--quick");
        int place = words.indexOf("--seed");
        long seed = place < 0 ? SEED : Long.parseLong(words.get(place + 1));
        if (place >= 0) {
            words.subList(place, place + 2).clear();
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%-44s %s %9s%n", "seed " + seed, Tally.HEADING, "seconds");
        boolean good = true;
        for (Campaign campaign : campaigns()) {
            if (words.isEmpty() || words.stream().anyMatch(campaign.name()::contains)) {
                good &= run(campaign, seed, quick, out);
            }
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean run(Campaign campaign, long seed, boolean quick, PrintStream out) throws Exception {
        long begin = System.nanoTime();
        Tally tally = run(campaign, seed, quick ? campaign.few() : campaign.many());
        out.printf("%-44s %s %9d%n", campaign.name(), tally, (System.nanoTime() - begin) / 1_000_000_000);
        tally.problems().forEach(problem -> out.println("    " + problem));
        return tally.isGood();
    }

    /** Runs one campaign in a folder of its own. */
    static Tally run(Campaign campaign, long seed, int count) throws Exception {
        Path folder = Files.createTempDirectory("fuzz");
        try {
            return campaign.run(new Random(seed), count, folder);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
