/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFileException;

/** Files in which bytes or words were changed: each is read and comes back the same, or is refused with its place. */
final class DamagedFiles implements Campaign {

    private static final String BETWEEN_WORDS = "(?<=[\\s\"<>=/])|(?=[\\s\"<>=/])";

    @Override
    public String name() {
        return "damaged files";
    }

    @Override
    public int many() {
        return 100_000;
    }

    @Override
    public int few() {
        return 300;
    }

    @Override
    public Tally run(Random random, int count, Path folder) throws Exception {
        List<String> files = Examples.files();
        Tally tally = new Tally();
        for (int i = 0; i < count; i++) {
            String file = files.get(random.nextInt(files.size()));
            attempt(random.nextInt(3) == 0 ? withOtherBytes(file, random) : withOtherWords(file, random), tally);
        }
        return tally;
    }

    private static void attempt(byte[] file, Tally tally) {
        try {
            PartnerStrategy read = Examples.read(file);
            PartnerStrategy again = Examples.read(Examples.text(read).getBytes(StandardCharsets.UTF_8));
            if (EcoreUtil.equals(read, again)) {
                tally.kept();
            } else {
                tally.lost("not the same after a save: " + new String(file, StandardCharsets.UTF_8));
            }
        } catch (StrategyFileException e) {
            if (e.getLine() > 0) {
                tally.refused();
            } else {
                tally.crashed(e, "without a place: " + new String(file, StandardCharsets.UTF_8));
            }
        } catch (Exception | StackOverflowError e) {
            tally.crashed(e, new String(file, StandardCharsets.UTF_8));
        }
    }

    private static byte[] withOtherBytes(String file, Random random) {
        byte[] damaged = file.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i >= 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private static byte[] withOtherWords(String file, Random random) {
        String[] words = file.split(BETWEEN_WORDS);
        for (int i = random.nextInt(3); i >= 0; i--) {
            words[random.nextInt(words.length)] = words[random.nextInt(words.length)];
        }
        return String.join("", words).getBytes(StandardCharsets.UTF_8);
    }
}
