/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;

/** What is chosen for the reports of a strategy, and kept in it. */
class ReportChoicesTest {

    @TempDir
    Path folder;

    private Path file;
    private Path page;
    private Path logo;

    @BeforeEach
    void makeStrategyAndLogo() throws Exception {
        file = folder.resolve("s.partnerstrategy");
        page = folder.resolve("page.html");
        logo = folder.resolve("logo.png");
        assertEquals(0, Run.of("new", file, "--example", "figure-2", "--lang", "en").exitCode());
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
    }

    private Run report(Object... more) {
        return Run.of(Stream.concat(Stream.of("report", file, "-o", page, "--lang", "en"), Stream.of(more)).toArray());
    }

    @Test
    void areKeptForTheNextReportWhenThatIsWanted() throws Exception {
        Run run = report("--without", "method", "--without", "sources", "--colour", "a05", "--logo", logo, "--keep");
        assertEquals(0, run.exitCode(), run.err());
        PartnerStrategy kept = StrategyFile.load(file);
        assertEquals(List.of("method", "sources"), kept.getOmittedSections());
        assertEquals("#AA0055", kept.getHouseColour().toString());
        assertEquals(0, report().exitCode());
        String next = Files.readString(page);
        assertThat(next).doesNotContain("How this strategy was made");
        assertThat(next).contains("src=\"data:image/png");
        assertEquals(0, report("--whole", "--no-logo").exitCode());
        assertThat(Files.readString(page)).contains("How this strategy was made");
        assertThat(Files.readString(page)).doesNotContain("src=\"data:image/png");
    }

    @Test
    void takeTheWordsAndOrderOfATextThatWasWrittenForThem() throws Exception {
        Path text = folder.resolve("t.txt");
        assertEquals(0, Run.of("report-text", file, "-o", text, "--lang", "en").exitCode());
        Files.writeString(text, Files.readString(text).replace("# How this strategy was made", "# Our way of working")
                .replace("# Sources\n\n{{sources}}\n", ""));
        Run run = report("--text", text, "--keep");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(1, StrategyFile.load(file).getReportTexts().size());
        assertEquals(0, report().exitCode());
        String next = Files.readString(page);
        assertTrue(next.contains("Our way of working"));
        assertFalse(next.contains("How this strategy was made"));
        assertFalse(next.contains("The method: Handleiding"));
        assertEquals(0, Run.of("report-text", file, "-o", text, "--lang", "en").exitCode());
        Run other = Run.of("report", file, "-o", folder.resolve("rapport.docx"), "--text", text, "--lang", "nl");
        assertEquals(2, other.exitCode());
        assertThat(other.err()).contains("t.txt is in een andere taal dan het rapport");
        assertTrue(Files.readString(text).contains("# Our way of working"));
        assertEquals(0, report("--no-text", "--keep").exitCode());
        assertTrue(Files.readString(page).contains("How this strategy was made"));
        assertEquals(List.of(), StrategyFile.load(file).getReportTexts());
    }

    @Test
    void areRefusedWithTheLineOfTheTextThatIsWrong() throws Exception {
        String before = Files.readString(file);
        Path text = Files.writeString(folder.resolve("t.txt"), "# A\n{{gaols}}\n");
        Run run = report("--text", text, "--keep");
        assertEquals(2, run.exitCode());
        assertEquals(1, run.err().strip().lines().count(), run.err());
        assertTrue(run.err().contains("Line 2: \"gaols\""), run.err());
        assertEquals(before, Files.readString(file));
        assertFalse(Files.exists(page));
    }

    @Test
    void changeNothingInTheFileOtherwise() throws Exception {
        String before = Files.readString(file);
        assertEquals(0, report("--without", "method", "--colour", "#AA0055", "--logo", logo).exitCode());
        assertEquals(before, Files.readString(file));
        assertNull(StrategyFile.load(file).getHouseColour());
    }

    @Test
    void areNotKeptWhenTheReportCannotBeMade() throws Exception {
        String before = Files.readString(file);
        Run run = Run.of("report", file, "-o", folder.resolve("r.docx"), "--colour", "#AA0055", "--template", logo,
                "--keep");
        assertEquals(2, run.exitCode(), run.out());
        assertEquals(before, Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = { "--without nothing", "--colour blue", "--logo s.partnerstrategy", "--goal Nothing",
            "--text nothing.txt" })
    void areRefusedInOneLineAndNothingIsWritten(String wrong) throws Exception {
        String before = Files.readString(file);
        String[] words = wrong.replace("s.partnerstrategy", file.toString()).split(" ", 2);
        Run run = report(words[0], words[1], "--keep");
        assertEquals(2, run.exitCode());
        assertEquals(1, run.err().strip().lines().count(), run.err());
        assertEquals(before, Files.readString(file));
        assertFalse(Files.exists(page));
    }
}
