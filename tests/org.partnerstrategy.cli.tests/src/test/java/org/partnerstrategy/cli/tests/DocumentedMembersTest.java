/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs find in the JSON of a command the members that the README promises, and no others. */
class DocumentedMembersTest {

    private static final Path README = Path.of("../../bundles/org.partnerstrategy.cli/README.md");
    private static final Pattern FIRST_CELLS = Pattern.compile("^\\| (`[^|]*) \\|", Pattern.MULTILINE);
    private static final Pattern MEMBER = Pattern.compile("`(\\w+)`");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "validate TOWN", "advise TOWN", "agreement TOWN", "review TOWN", "compare TOWN",
        "work TOWN", "overview TOWN", "next TOWN", "fix TOWN all --dry-run", "portfolio TOWN" })
    void areThoseOfTheAnswer(String task) throws Exception {
        Path town = folder.resolve("town.partnerstrategy");
        assertEquals(0, Run.of("new", town, "--example", "town").exitCode());
        Object[] words = Stream.of((task + " --format json").split(" ")).map(word -> word.equals("TOWN") ? town : word)
                .toArray();
        Run run = Run.of(words);
        assertTrue(run.json().size() > 0, run.err());
        assertEquals(documented(words[0].toString()),
                new TreeSet<>(run.json().get(0).getAsJsonObject().keySet()));
    }

    private static Set<String> documented(String command) throws Exception {
        String readme = Files.readString(README);
        int start = readme.indexOf("### `" + command + "`");
        assertTrue(start > 0, command);
        int end = readme.indexOf("\n##", start);
        return FIRST_CELLS.matcher(readme.substring(start, end < 0 ? readme.length() : end)).results()
                .flatMap(row -> MEMBER.matcher(row.group(1)).results()).map((MatchResult name) -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
