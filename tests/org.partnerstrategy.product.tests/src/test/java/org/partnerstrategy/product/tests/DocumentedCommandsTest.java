/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.product.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.product.tests.Studio.Answer;

/** The commands for elements do in the product as it is handed out what the page on commands shows. */
class DocumentedCommandsTest {

    private static final Path PAGE = Path.of("../../bundles/org.partnerstrategy.cli/README.md");
    private static final Pattern COMMAND = Pattern.compile(" {4}studio ((?:list|set|add|move|remove) FILE .*)");
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|[^\\s\"])+");

    @TempDir
    private Path home;

    @Test
    void listAddSetMoveAndRemoveElements() throws Exception {
        Path file = home.resolve("mine.partnerstrategy");
        run("new", file.toString(), "--name", "Mine");
        run("add", file.toString(), "goal", "Sport");
        run("add", file.toString(), "goal", "Football");
        run("add", file.toString(), "person", "A. de Vries");
        run("add", file.toString(), "partner", "Club 12");
        List<String> lines = Files.readAllLines(PAGE).stream().filter(line -> COMMAND.matcher(line).matches()).toList();
        assertFalse(lines.isEmpty(), "the page has no commands any more");
        for (String line : lines) {
            run(words(line, file));
        }
        String saved = Files.readString(file);
        assertTrue(saved.contains("Safe streets"), saved);
        assertFalse(saved.contains("Club 12"), saved);
    }

    private static String[] words(String line, Path file) {
        Matcher command = COMMAND.matcher(line);
        assertThat(command).matches();
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.group(1));
        while (word.find()) {
            String said = word.group().replace("\"", "");
            words.add(said.equals("FILE") ? file.toString() : said);
        }
        return words.toArray(String[]::new);
    }

    private void run(String... words) throws IOException, InterruptedException {
        Answer answer = Studio.JAVA.run(home, words);
        assertEquals(0, answer.exitCode(), () -> String.join(" ", words) + ": " + answer.err());
        assertEquals("", answer.err(), () -> String.join(" ", words));
    }
}
