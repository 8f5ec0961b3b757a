/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.file.EarlierVersion;
import org.partnerstrategy.model.file.EarlierVersions;
import org.partnerstrategy.model.file.UserFolder;
import org.partnerstrategy.model.resource.StrategyFile;

class EarlierVersionsTest {

    private static final Instant NOW = Instant.now();

    private final String home = System.getProperty(UserFolder.PROPERTY, "");

    @TempDir
    Path folder;

    private Path file;
    private EarlierVersions versions;

    @BeforeEach
    void useAHomeOfItsOwn() {
        System.setProperty(UserFolder.PROPERTY, folder.resolve("home").toString());
        file = folder.resolve("a.partnerstrategy");
        versions = EarlierVersions.of(file);
    }

    @AfterEach
    void useTheOldHome() {
        System.setProperty(UserFolder.PROPERTY, home);
    }

    private void keep(EarlierVersions target, String content, Duration age) throws Exception {
        target.keep(content.getBytes(StandardCharsets.UTF_8), FileTime.from(NOW.minus(age)));
    }

    private static List<String> contents(EarlierVersions versions) throws Exception {
        List<String> contents = new ArrayList<>();
        for (EarlierVersion version : versions.list()) {
            contents.add(Files.readString(version.copy()));
        }
        return contents;
    }

    @Test
    void keepsWhatIsSavedOver() throws Exception {
        PartnerStrategy strategy = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
        strategy.setName("First");
        StrategyFile.save(strategy, file);
        assertEquals(List.of(), versions.list());
        byte[] first = Files.readAllBytes(file);
        StrategyFile.save(strategy, file);
        assertEquals(List.of(), versions.list());
        strategy.setName("Second");
        StrategyFile.save(strategy, file);
        assertEquals(1, versions.list().size());
        assertArrayEquals(first, Files.readAllBytes(versions.list().getFirst().copy()));
        assertEquals("First", StrategyFile.load(versions.list().getFirst().copy()).getName());
    }

    /** A damaged file that is replaced may be all that is left of somebody's work. */
    @Test
    void keepsWhatCannotBeRead() throws Exception {
        Files.writeString(file, "half of a");
        StrategyFile.write(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy(), file, true);
        assertEquals(List.of("half of a"), contents(versions));
    }

    @Test
    void savesWhereNoVersionCanBeKept() throws Exception {
        Files.writeString(folder.resolve("home"), "not a folder");
        PartnerStrategy strategy = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
        StrategyFile.save(strategy, file);
        strategy.setName("Second");
        StrategyFile.save(strategy, file);
        assertEquals("Second", StrategyFile.load(file).getName());
    }

    @Test
    void areReadByTheirOwnerAlone() throws Exception {
        keep(versions, "a", Duration.ZERO);
        Path copy = versions.list().getFirst().copy();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.getParent())));
        assertEquals("rwx------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.getParent().getParent())));
    }

    @Test
    void areTheNewestSoMany() throws Exception {
        for (int i = 0; i < EarlierVersions.MOST + 2; i++) {
            keep(versions, "version " + i, Duration.ofHours(EarlierVersions.MOST + 2 - i));
        }
        List<String> kept = contents(versions);
        assertEquals(EarlierVersions.MOST, kept.size());
        assertEquals("version " + (EarlierVersions.MOST + 1), kept.getFirst());
        assertEquals("version 2", kept.getLast());
    }

    @Test
    void areNotKeptForEver() throws Exception {
        EarlierVersions others = EarlierVersions.of(folder.resolve("b.partnerstrategy"));
        keep(others, "old", Duration.ofDays(EarlierVersions.DAYS + 1));
        // The newest version of a file that is saved over after months is kept all the same.
        assertEquals(List.of("old"), contents(others));
        keep(versions, "new", Duration.ZERO);
        assertEquals(List.of(), contents(others));
        assertEquals(List.of("new"), contents(versions));
    }

    @Test
    void keepTheSameOnlyOnce() throws Exception {
        keep(versions, "a", Duration.ofHours(2));
        keep(versions, "a", Duration.ofHours(1));
        assertEquals(List.of("a"), contents(versions));
    }

    @Test
    void comeAlongWhenTheFileIsRenamed() throws Exception {
        keep(versions, "a", Duration.ZERO);
        EarlierVersions renamed = EarlierVersions.of(folder.resolve("b.partnerstrategy"));
        versions.moveTo(folder.resolve("b.partnerstrategy"));
        assertEquals(List.of("a"), contents(renamed));
        assertThat(versions.list()).isEmpty();
    }

    /** Such as by a file manager, which tells nobody. */
    @Test
    void comeAlongWhenAnotherProgramRenamesTheFile() throws Exception {
        PartnerStrategy strategy = savedTwice();
        Path renamed = Files.move(file, folder.resolve("b.partnerstrategy"));
        assertEquals(List.of("First"), names(renamed));
        assertEquals(List.of(), versions.list());
        Path again = Files.move(renamed, folder.resolve("c.partnerstrategy"));
        strategy.setName("Third");
        StrategyFile.write(strategy, again, true);
        assertEquals(List.of("Second", "First"), names(again));
    }

    @Test
    void comeAlongWithARenamedFolder() throws Exception {
        Path old = Files.createDirectory(folder.resolve("old"));
        file = old.resolve("a.partnerstrategy");
        savedTwice();
        assertEquals(List.of("First"), names(Files.move(old, folder.resolve("new")).resolve("a.partnerstrategy")));
    }

    @Test
    void waitForAMemoryStickThatIsNotThere() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("media/stick"));
        file = stick.resolve("a.partnerstrategy");
        savedTwice();
        Path copy = Files.copy(file, Files.createDirectory(folder.resolve("desk")).resolve("b.partnerstrategy"));
        Path away = Files.move(stick, folder.resolve("away"));
        assertEquals(List.of(), names(copy));
        Files.move(away, stick);
        assertEquals(List.of("First"), names(file));
    }

    @Test
    void stayWithTheFileThatWasCopied() throws Exception {
        savedTwice();
        Path copy = Files.copy(file, folder.resolve("b.partnerstrategy"));
        assertEquals(List.of(), names(copy));
        assertEquals(List.of("First"), names(file));
        assertEquals(Optional.of(file.toRealPath()), EarlierVersions.of(copy).otherFile());
        assertEquals(Optional.empty(), versions.otherFile());
    }

    @Test
    void areNotGivenToAnotherStrategy() throws Exception {
        savedTwice();
        Files.delete(file);
        Path other = folder.resolve("b.partnerstrategy");
        StrategyFile.save(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy(), other);
        assertEquals(List.of(), names(other));
        assertEquals(Optional.empty(), EarlierVersions.of(other).otherFile());
    }

    private PartnerStrategy savedTwice() throws Exception {
        PartnerStrategy strategy = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
        strategy.setName("First");
        StrategyFile.save(strategy, file);
        strategy.setName("Second");
        StrategyFile.save(strategy, file);
        return strategy;
    }

    private static List<String> names(Path file) throws Exception {
        List<String> names = new ArrayList<>();
        for (EarlierVersion version : EarlierVersions.of(file).list()) {
            names.add(StrategyFile.load(version.copy()).getName());
        }
        return names;
    }
}
