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
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;

/**
 * Programs that are killed while they save: the file and its backup are whole, and what is left over goes with the next
 * save.
 */
final class KilledSaves implements Campaign {

    @Override
    public String name() {
        return "kills during a save";
    }

    @Override
    public int many() {
        return 300;
    }

    @Override
    public int few() {
        return 4;
    }

    @Override
    public Tally run(Random random, int count, Path folder) throws Exception {
        Tally tally = new Tally();
        PartnerStrategy example = ExampleStrategy.HANDBOOK.create(Locale.ENGLISH);
        for (int i = 0; i < count; i++) {
            Path file = Files.createDirectory(folder.resolve("save" + i)).resolve("s.partnerstrategy");
            StrategyFile.save(example, file);
            Killing.kill(JavaProgram.of(Working.class, file), random);
            attempt(file, example, tally);
        }
        return tally;
    }

    private static void attempt(Path file, PartnerStrategy example, Tally tally) throws IOException {
        Path backup = file.resolveSibling(file.getFileName() + ".bak");
        try {
            boolean whole = isVersion(file, example) && isVersion(backup, example);
            // The next program that saves there.
            StrategyFile.change(file, strategy -> {
                strategy.setName("afterwards");
                return "";
            });
            List<Path> left = left(file, backup);
            if (!whole) {
                tally.lost("cut: " + file);
            } else if (!left.isEmpty()) {
                tally.lost("left over: " + left);
            } else {
                tally.kept();
            }
        } catch (IOException | RuntimeException e) {
            tally.crashed(e, file.toString());
        }
    }

    /** Whether the file is the example, but for its name. */
    private static boolean isVersion(Path file, PartnerStrategy example) throws IOException {
        PartnerStrategy strategy = StrategyFile.load(file);
        boolean known = strategy.getName().startsWith(Working.NAME) || strategy.getName().equals(example.getName());
        strategy.setName(example.getName());
        return known && EcoreUtil.equals(strategy, example);
    }

    private static List<Path> left(Path file, Path backup) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.filter(path -> !path.equals(file) && !path.equals(backup)).toList();
        }
    }
}
