/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.testdata.NodeScripts;

/**
 * A workshop in real browsers of the size of a phone, by touch and by keys alone, whose server is killed in the middle:
 * {@code src/test/node/workshop.mjs}. Skipped, with the reason, where Node.js, Chromium or the packages of
 * {@code src/test/node/package.json} are missing.
 */
class WorkshopInBrowserTest {

    private static final Path PICTURES = Path.of("target/pictures").toAbsolutePath();

    @TempDir
    private static Path folder;

    private static NodeScripts scripts;

    @BeforeAll
    static void findBrowser() throws Exception {
        try {
            scripts = NodeScripts.ready();
        } catch (NodeScripts.MissingException e) {
            abort(e.getMessage());
        }
    }

    /** The program that runs the workshop, in a process of its own so that it can be killed. */
    private record Studio(Process process, String participants, String presenter) {

        static Studio start(Path file, int port) throws IOException {
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dpartnerstrategy.home=" + folder.resolve("home"), "-cp", System.getProperty("java.class.path"),
                    WorkshopProgram.class.getName(), file.toString(), String.valueOf(port))
                            .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
            return new Studio(process, said.readLine(), said.readLine());
        }

        int port() {
            return URI.create(participants).getPort();
        }
    }

    @Test
    void takesPartByTouchAndByKeysAndLosesNothingWhenTheServerIsKilled() throws Exception {
        Room room = Room.in(folder);
        int before = Round.newest(room.relation(0)).orElseThrow().assessments().size();
        Files.createDirectories(PICTURES);
        Studio studio = Studio.start(room.file(), 0);
        List<String> said = new ArrayList<>();
        Process browsers = scripts.process("workshop.mjs", studio.participants(), studio.presenter(),
                PICTURES.toString()).start();
        try (BufferedReader lines = browsers.inputReader(StandardCharsets.UTF_8);
                PrintWriter answers = new PrintWriter(browsers.outputWriter(StandardCharsets.UTF_8), true)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("STOP")) {
                    studio.process().destroyForcibly().waitFor();
                    answers.println();
                } else if (line.equals("START")) {
                    studio = Studio.start(room.file(), studio.port());
                    answers.println();
                } else {
                    said.add(line);
                }
            }
            assertEquals("", String.join(System.lineSeparator(), said));
            assertEquals(0, browsers.waitFor());
            assertEquals(0, studio.process().waitFor());
        } finally {
            studio.process().destroyForcibly();
            browsers.destroyForcibly();
        }
        assertTrue(Round.newest(room.relation(0)).orElseThrow().assessments().size() >= before + 2);
        assertTrue(room.goal().getRelations().stream().flatMap(relation -> relation.getAssessments().stream())
                .anyMatch(Round::isJoint));
    }
}
