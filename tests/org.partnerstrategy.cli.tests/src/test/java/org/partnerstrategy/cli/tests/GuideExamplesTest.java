/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples on the guide's page on commands that need nothing but a strategy work, in both languages. */
class GuideExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?:<pre>)?studio ((?:list|set|add|remove|move|attribute"
            + "|score|develop|validate|fix|advise|agreement|review|work|overview|next|portfolio)"
            + " \\w+\\.partnerstrategy[^<]*|compare \\w+\\.partnerstrategy --[^<]*)(?:</pre>)?");
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|[^\\s\"])+");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({ "en, html, Youth work, Safe streets", "nl, nl/nl/html, Jeugd- en jongerenwerk, Veilige straten" })
    void workAsTheyStand(String language, String pages, String goal, String otherGoal) throws IOException {
        Path bare = folder.resolve("bare.partnerstrategy");
        done("new", bare, "--example", "--lang", language);
        Path example = folder.resolve("example.partnerstrategy");
        Files.copy(bare, example);
        done("add", example, "relation", "--goal", goal, "--partner", "Club 12", "influence=35",
                "dependency=70");
        done("add", example, "relation", "--goal", otherGoal, "--partner", "De Brug");
        done("attribute", example, "--add", "Accountability", "--choices", "Light; With audit");
        done("attribute", example, "--add", "Verantwoording", "--choices", "Licht; Met controle");
        Path page = Path.of("../../bundles/org.partnerstrategy.help", pages, "commandline.html");
        List<String> failed = new ArrayList<>();
        int examples = 0;
        for (String line : Files.readAllLines(page)) {
            Matcher shown = EXAMPLE.matcher(line);
            if (!shown.matches() || line.contains(" --add Accountability") || line.contains(" --add Verantwoording")) {
                continue;
            }
            examples++;
            Path file = folder.resolve("copy.partnerstrategy");
            Path begun = shown.group(1).startsWith("add ") ? bare : example;
            Files.copy(begun, file, StandardCopyOption.REPLACE_EXISTING);
            Run run = Run.of(words(shown.group(1), file, language).toArray());
            if (run.exitCode() != 0) {
                failed.add(line + ": " + run.err());
            }
        }
        assertEquals(List.of(), failed);
        assertTrue(examples > 20, "the page shows hardly any examples: " + examples);
    }

    private static List<Object> words(String example, Path file, String language) {
        List<Object> words = new ArrayList<>();
        Matcher word = WORD.matcher(example);
        while (word.find()) {
            String said = word.group().replace("\"", "");
            words.add(said.endsWith(".partnerstrategy") ? file : said);
        }
        words.add("--lang");
        words.add(language);
        return words;
    }

    private static void done(Object... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.exitCode(), run.err());
    }
}
