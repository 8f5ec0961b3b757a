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

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.resource.StrategyFileException;

/**
 * Files of a newer version with content at any place that this version does not understand: it is read, edited and
 * saved with all of it, or refused in one line that says where.
 */
final class UnknownParts implements Campaign {

    private static final int MOST = 4;

    @Override
    public String name() {
        return "content of newer versions";
    }

    @Override
    public int many() {
        return 20_000;
    }

    @Override
    public int few() {
        return 200;
    }

    @Override
    public Tally run(Random random, int count, Path folder) throws Exception {
        List<String> files = Examples.files();
        Tally tally = new Tally();
        for (int i = 0; i < count; i++) {
            ForeignXml xml = new ForeignXml(files.get(random.nextInt(files.size())), random);
            for (int part = random.nextInt(MOST); part >= 0; part--) {
                xml.add();
            }
            attempt(xml.text(), tally);
        }
        return tally;
    }

    private static void attempt(String before, Tally tally) throws Exception {
        try {
            PartnerStrategy strategy = Examples.read(before.getBytes(StandardCharsets.UTF_8));
            strategy.setName("Edited");
            strategy.getPersons().add(PartnerStrategyFactory.eINSTANCE.createPerson());
            strategy.getGoals().getFirst().setName("Edited too");
            PartnerStrategy again = Examples.read(Examples.text(strategy).getBytes(StandardCharsets.UTF_8));
            again.getPersons().removeLast();
            String after = Examples.text(again);
            List<String> expected = Canonical.withoutNames(Canonical.lines(before));
            List<String> found = Canonical.withoutNames(Canonical.lines(after));
            if (expected.equals(found)) {
                tally.kept();
            } else {
                tally.lost(difference(expected, found));
            }
        } catch (StrategyFileException e) {
            if (e.getMessage().lines().count() == 1 && e.getLine() > 0) {
                tally.refused();
            } else {
                tally.crashed(e, before);
            }
        } catch (RuntimeException e) {
            tally.crashed(e, before);
        }
    }

    /** The first lines that differ. */
    private static String difference(List<String> expected, List<String> found) {
        int place = 0;
        while (place < Math.min(expected.size(), found.size()) && expected.get(place).equals(found.get(place))) {
            place++;
        }
        return line(expected, place).strip() + "  became  " + line(found, place).strip();
    }

    private static String line(List<String> lines, int place) {
        return place < lines.size() ? lines.get(place) : "nothing";
    }
}
