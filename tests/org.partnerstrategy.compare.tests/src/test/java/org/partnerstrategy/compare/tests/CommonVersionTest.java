/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.compare.merge.CommonVersion;
import org.partnerstrategy.compare.merge.MergedStrategy;
import org.partnerstrategy.compare.merge.Resolution;
import org.partnerstrategy.compare.merge.StrategyMerge;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.EarlierVersion;
import org.partnerstrategy.model.file.UserFolder;
import org.partnerstrategy.model.resource.StrategyFile;

/** Of what is kept of a file, the version is found from which a copy of it was made. */
class CommonVersionTest {

    private final String home = System.getProperty(UserFolder.PROPERTY, "");

    @TempDir
    Path folder;

    private Path file;
    private Path copy;

    @BeforeEach
    void makeFile() throws Exception {
        System.setProperty(UserFolder.PROPERTY, folder.resolve("home").toString());
        file = folder.resolve("town.partnerstrategy");
        copy = folder.resolve("mailed.partnerstrategy");
        StrategyFile.write(Town.create().strategy(), file, true);
    }

    @AfterEach
    void useTheOldHome() {
        System.setProperty(UserFolder.PROPERTY, home);
    }

    private interface Edit {
        void in(PartnerStrategy strategy);
    }

    private static void change(Path target, Edit edit) throws Exception {
        StrategyFile.<Object, RuntimeException>change(target, strategy -> {
            edit.in(strategy);
            return strategy;
        });
    }

    private static void rename(Path target, int partner, String name) throws Exception {
        change(target, strategy -> strategy.getPartners().get(partner).setName(name));
    }

    @Test
    void isTheOneThatWasMailed() throws Exception {
        rename(file, 0, "Before");
        Files.copy(file, copy);
        byte[] mailed = Files.readAllBytes(file);
        rename(file, 0, "After");
        rename(file, 1, "Later");
        change(copy, strategy -> strategy.getGoals().removeLast());
        rename(copy, 2, "Theirs");
        EarlierVersion found = CommonVersion.of(file, copy).orElseThrow();
        assertEquals(new String(mailed), Files.readString(found.copy()));
        MergedStrategy merged = StrategyMerge.merge(StrategyFile.load(found.copy()), StrategyFile.load(file),
                StrategyFile.load(copy), Resolution.OPEN);
        assertFalse(merged.isOpen());
        assertEquals("[After, Later, Theirs]",
                merged.strategy().getPartners().stream().map(partner -> partner.getName()).toList().toString());
    }

    @Test
    void isTheFileItselfThatNobodyChangedSince() throws Exception {
        rename(file, 0, "Before");
        Files.copy(file, copy);
        rename(copy, 1, "Theirs");
        assertEquals(file, CommonVersion.of(file, copy).orElseThrow().copy());
    }

    @Test
    void isUnknownWhereNothingIsKept() throws Exception {
        Files.copy(file, copy);
        rename(copy, 1, "Theirs");
        assertEquals(Optional.empty(), CommonVersion.of(file, copy));
    }
}
