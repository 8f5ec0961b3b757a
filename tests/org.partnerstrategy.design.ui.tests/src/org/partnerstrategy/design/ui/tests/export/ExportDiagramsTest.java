/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.cli.program.CommandLineProgram;
import org.partnerstrategy.design.ui.export.SiriusExport;
import org.partnerstrategy.design.ui.project.DiagramProjects;
import org.partnerstrategy.design.ui.project.StrategySession;
import org.partnerstrategy.design.ui.tests.project.Projects;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.matrix.paint.PictureNames;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFile;

class ExportDiagramsTest {

    @RegisterExtension
    private final Projects projects = new Projects();

    @TempDir
    private Path folder;
    private Path strategy;
    private PartnerStrategy example;

    private record Run(int exitCode, String out, String err) {
    }

    @BeforeEach
    void saveStrategy() throws Exception {
        example = HandbookExample.create(Locale.ENGLISH);
        strategy = folder.resolve("example.partnerstrategy");
        StrategyFile.save(example, strategy);
    }

    @Test
    void drawsAllThatAStrategyCanHaveAndLeavesNoTrace() throws Exception {
        byte[] before = Files.readAllBytes(strategy);
        Set<String> temporary = temporary();

        Run run = export(strategy);

        assertEquals(0, run.exitCode(), run.err());
        Set<String> written = files(folder.resolve("out"));
        assertTrue(written.containsAll(List.of("youth-work-matrix.svg", "youth-work-matrix.png",
                "youth-work-directions.svg", "reading-and-basic-skills-matrix.svg")), written.toString());
        assertEquals(written.size(), run.out().lines().count());
        assertArrayEquals(before, Files.readAllBytes(strategy));
        assertEquals(Set.of("example.partnerstrategy", "out"), files(folder));
        assertTrue(temporary.containsAll(temporary()));
    }

    @Test
    void drawsEachRelationWhereTheModelPlacesIt() throws Exception {
        export(strategy, "--format", "svg");

        for (Goal goal : example.getGoals()) {
            Picture picture = Picture.of(folder.resolve("out"), goal);
            goal.getRelations().forEach(picture::assertShows);
        }
    }

    @ParameterizedTest
    @CsvSource({ "1, 1", "2, 2", "2.5, 2.5" })
    void drawsPixelsAtTheScaleThatWasAsked(String asked, double scale) throws Exception {
        export(strategy, "--scale", asked);

        String drawing = Files.readString(folder.resolve("out/partner-network.svg"));
        BufferedImage pixels = ImageIO.read(folder.resolve("out/partner-network.png").toFile());
        assertEquals(Math.ceil(scale * number(drawing, "width")), pixels.getWidth());
        assertEquals(Math.ceil(scale * number(drawing, "height")), pixels.getHeight());
        assertFalse(drawing.contains(folder.getFileName().toString()), "tells where the strategy lies");
    }

    /** The strip beside the matrix is for what is still to be placed, and where nothing is it is left out. */
    @Test
    void leavesNoBlankStripBesideAMatrix() throws Exception {
        Goal youth = example.getGoals().getFirst();
        Goal meeting = example.getRelations().stream().filter(relation -> Placement.now(relation).isEmpty())
                .map(Relation::getGoal).findFirst().orElseThrow();

        export(strategy, "--format", "svg");

        PictureNames names = new PictureNames();
        int placed = number(Files.readString(folder.resolve("out/" + names.of(youth.getName() + "-matrix") + ".svg")),
                "width");
        int toPlace = number(Files.readString(folder.resolve("out/" + names.of(meeting.getName() + "-matrix")
                + ".svg")), "width");
        assertTrue(placed + 100 < toPlace, placed + " and " + toPlace);
    }

    private static int number(String drawing, String attribute) {
        Matcher found = Pattern.compile(" " + attribute + "=\"(\\d+)\"").matcher(drawing);
        assertTrue(found.find(), attribute);
        return Integer.parseInt(found.group(1));
    }

    @Test
    void drawsTheExample() throws Exception {
        Run run = run("export-diagrams", "--example", "--format", "svg", "-o", folder.resolve("out").toString(),
                "--lang", "nl");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(files(folder.resolve("out")).contains("jeugd-en-jongerenwerk-matrix.svg"));
    }

    @Test
    void drawsAProjectThatLinksToItsStrategy() throws Exception {
        StrategySession session = new DiagramProjects().of(strategy, new NullProgressMonitor());
        session.createUsual();
        session.session().save(new NullProgressMonitor());
        Path diagrams = ResourcesPlugin.getWorkspace().getRoot().getProject("example")
                .getFile("representations.aird").getLocation().toPath();
        projects.close();
        byte[] before = Files.readAllBytes(diagrams);
        // Changed since the diagrams were made.
        example.getGoals().getFirst().setName("Later");
        StrategyFile.save(example, strategy);

        Run run = export(diagrams, "--format", "svg");

        assertEquals(0, run.exitCode(), run.err());
        Set<String> written = files(folder.resolve("out"));
        assertTrue(written.contains("later-matrix.svg"), written.toString());
        assertTrue(written.stream().allMatch(name -> name.endsWith(".svg")), written.toString());
        assertArrayEquals(before, Files.readAllBytes(diagrams));
    }

    @ParameterizedTest
    @CsvSource({ "nowhere.aird, nowhere.aird", "damaged.aird, damaged.aird", "other.aird, other.aird",
        "lost.aird, gone.partnerstrategy", "nowhere.partnerstrategy, nowhere.partnerstrategy",
        "damaged.partnerstrategy, damaged.partnerstrategy", "text.txt, text.txt" })
    void saysInOneLineWhatIsWrong(String file, String named) throws Exception {
        Files.writeString(folder.resolve("damaged.aird"), "no diagrams");
        Files.writeString(folder.resolve("other.aird"), "<other/>");
        Files.writeString(folder.resolve("lost.aird"), """
                <viewpoint:DAnalysis xmlns:viewpoint="http://www.eclipse.org/sirius/1.1.0">
                  <semanticResources>gone.partnerstrategy</semanticResources>
                </viewpoint:DAnalysis>
                """);
        Files.writeString(folder.resolve("damaged.partnerstrategy"), "<damaged");
        Files.writeString(folder.resolve("text.txt"), "text");

        assertProblem(export(folder.resolve(file)), named);

        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void wantsAFolderForTheDiagrams() throws Exception {
        Files.writeString(folder.resolve("out"), "a file");

        assertProblem(export(strategy), "out");
    }

    private static void assertProblem(Run run, String named) {
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("studio: "), run.err());
        assertTrue(run.err().contains(named), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    private Run export(Path file, String... more) {
        return run(Stream.concat(Stream.of("export-diagrams", file.toString(), "-o", folder.resolve("out").toString(),
                "--lang", "en"), Stream.of(more)).toArray(String[]::new));
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new CommandLineProgram(new PrintWriter(out), new PrintWriter(err), new SiriusExport())
                .run(arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }

    /** What the command could leave among temporary files, where others have theirs too. */
    private static Set<String> temporary() throws IOException {
        Set<String> files = files(Path.of(System.getProperty("java.io.tmpdir")));
        files.removeIf(name -> !name.startsWith("diagrams"));
        return files;
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
