/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.model.file.ConflictCopies;

/** Copies that shared folders leave beside a file are told from other files. */
class ConflictCopiesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            youth (Anna's conflicted copy 2026-11-30).partnerstrategy   | true
            youth (conflicted copy 2026-11-30 101112).partnerstrategy   | true
            youth (conflicterende kopie van Anna).partnerstrategy       | true
            youth.sync-conflict-20261130-101112-ABCDEFG.partnerstrategy | true
            youth_conflict-20261130-101112.partnerstrategy              | true
            youth-DESKTOP-AB12CD.partnerstrategy                        | true
            youth-LAPTOP-7.partnerstrategy                              | true
            youth.partnerstrategy.bak                                   | false
            youth-2025.partnerstrategy                                  | false
            youth work.partnerstrategy                                  | false
            youth (conflicted copy).csv                                 | false
            care (conflicted copy).partnerstrategy                      | false
            """)
    void areToldByTheirNames(String name, boolean isCopy) throws Exception {
        Path file = Files.createFile(folder.resolve("youth.partnerstrategy"));
        Path other = Files.createFile(folder.resolve(name));
        assertEquals(isCopy ? List.of(other.toAbsolutePath()) : List.of(), ConflictCopies.beside(file));
        assertEquals(isCopy ? Optional.of(file.toAbsolutePath()) : Optional.empty(), ConflictCopies.original(other));
    }
}
