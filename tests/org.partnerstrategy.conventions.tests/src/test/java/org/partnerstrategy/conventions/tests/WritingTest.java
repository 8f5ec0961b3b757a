/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Files are written by {@code WholeFile} and {@code WholeFolder}, so that no failure leaves half of one. */
class WritingTest {

    private static final Pattern WRITING =
            Pattern.compile("\\bFiles\\.(write|writeString|newBufferedWriter|newOutputStream"
            + "|copy|move)\\(|new (FileOutputStream|FileWriter|RandomAccessFile)\\(|\\bImageLoader\\b");

    /** Who may, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "Replacement.java", "writes the drafts that take the place of files",
            "WholeFolder.java", "writes the drafts that take the place of folders",
            "EarlierVersions.java", "renames copies when their file is renamed",
            "Main.java", "writes to the streams of the process");

    @Test
    void filesAreWrittenWholeOrNotAtAll() {
        Set<String> writers = Bundle.all().stream().flatMap(bundle -> bundle.files(".java").stream())
                .filter(file -> WRITING.matcher(Bundle.text(file)).find()).map(file -> file.getFileName().toString())
                .collect(Collectors.toSet());
        assertEquals(List.of(), writers.stream().filter(name -> !EXCEPTIONS.containsKey(name)).sorted().toList());
        assertEquals(List.of(), EXCEPTIONS.keySet().stream().filter(name -> !writers.contains(name)).toList(),
                "exceptions that are none any more");
    }

    /** So that commands at the same time lose nothing, and what is open in a window is left alone. */
    @Test
    void commandsChangeStrategiesUnderTheirLock() {
        assertEquals(List.of(), Bundle.named("org.partnerstrategy.cli").files(".java").stream()
                .filter(file -> Bundle.text(file).contains("StrategyFile.save(")).toList());
    }
}
