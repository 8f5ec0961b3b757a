/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.editing.recovery.RecoveryCopies;
import org.partnerstrategy.editing.recovery.RecoveryCopy;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;

/**
 * Programs that are killed while they keep a copy for recovery: the next start offers a whole copy, and knows its file.
 */
final class KilledCopies implements Campaign {

    @Override
    public String name() {
        return "kills while a recovery copy is kept";
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
        Path file = folder.resolve("s.partnerstrategy");
        StrategyFile.save(example, file);
        byte[] before = Files.readAllBytes(file);
        for (int i = 0; i < count; i++) {
            Path recovery = folder.resolve("recovery" + i);
            Killing.kill(JavaProgram.of(Working.class, file, recovery), random);
            attempt(new RecoveryCopies(recovery).found(), file, example, tally);
        }
        if (!Arrays.equals(before, Files.readAllBytes(file))) {
            tally.lost("the file itself was changed");
        }
        return tally;
    }

    private static void attempt(List<RecoveryCopy> found, Path file, PartnerStrategy example, Tally tally) {
        try {
            if (found.size() != 1 || !found.getFirst().file().equals(Optional.of(file))) {
                tally.lost("offered: " + found);
                return;
            }
            PartnerStrategy copy = found.getFirst().strategy();
            boolean changed = copy.getName().startsWith(Working.NAME);
            copy.setName(example.getName());
            if (changed && EcoreUtil.equals(copy, example)) {
                tally.kept();
            } else {
                tally.lost("another copy: " + found);
            }
        } catch (StrategyFileException | RuntimeException e) {
            tally.crashed(e, String.valueOf(found));
        }
    }
}
