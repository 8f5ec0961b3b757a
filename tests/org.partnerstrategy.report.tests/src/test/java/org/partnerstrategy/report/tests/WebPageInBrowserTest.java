/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.report.ReportProgress;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.writer.ReportFormat;
import org.partnerstrategy.report.writer.ReportSections;
import org.partnerstrategy.testdata.GeneratedStrategy;

/**
 * The web page in a real browser, used as a reader uses it by {@code src/test/node/web-page.mjs}. Skipped, with the
 * reason, where Node.js, Chromium or the packages of {@code src/test/node/package.json} are missing.
 */
class WebPageInBrowserTest {

    private static final Path SCRIPTS = Path.of("src/test/node").toAbsolutePath();
    private static final Path PACKAGES = Path.of("target/node").toAbsolutePath();
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "web-page.mjs");

    @TempDir
    private static Path folder;

    private static String node;
    private static String chromium;

    @BeforeAll
    static void findBrowser() throws Exception {
        Optional<Path> npm = program("npm");
        Optional<Path> browser = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> program(name).stream()).findFirst();
        assumeTrue(npm.isPresent() && program("node").isPresent(), "Node.js with npm is not installed");
        assumeTrue(browser.isPresent(), "Chromium is not installed");
        Files.createDirectories(PACKAGES);
        for (String file : FILES) {
            Files.write(PACKAGES.resolve(file), Files.readAllBytes(SCRIPTS.resolve(file)));
        }
        assumeTrue(Files.isDirectory(PACKAGES.resolve("node_modules")) || run(npm.get().toString(), "ci",
                "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund").isEmpty(),
                "the packages of Node.js cannot be had; see " + PACKAGES);
        node = program("node").orElseThrow().toString();
        chromium = browser.get().toString();
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place).resolve(name)).filter(Files::isExecutable).findFirst();
    }

    /** What a program says when it fails; nothing when it does not. */
    private static String run(String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(command).directory(PACKAGES.toFile()).redirectErrorStream(true)
                .redirectOutput(said.toFile()).start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return "does not end: " + Files.readString(said);
        }
        return process.exitValue() == 0 ? "" : process.exitValue() + ": " + Files.readString(said);
    }

    private static String use(PartnerStrategy strategy, String language, String goal) throws Exception {
        Path page = folder.resolve("report.html");
        try (OutputStream stream = Files.newOutputStream(page)) {
            ReportFormat.HTML.write(ReportRequest.of(strategy, Locale.of(language), LocalDate.of(2026, 5, 1)),
                    ReportSections.standard(), ReportProgress.NONE, Optional.empty(), stream);
        }
        return run(node, "web-page.mjs", chromium, page.toString(), goal);
    }

    @Test
    void isClickedFilteredReadAloudAndPrinted() throws Exception {
        assertEquals("", use(HandbookExample.create(Locale.of("nl")), "nl", "part-3-2"));
    }

    @Test
    void holdsAThousandRelationsOfOneGoalAndHostileNames() throws Exception {
        PartnerStrategy strategy = GeneratedStrategy.withOneGoal(7, 1000);
        strategy.getPartners().get(0).setName("<img src=x onerror=alert(1)>\"'&</script><script>alert(2)</script>");
        strategy.getPartners().get(1).setName("]]><b onclick='alert(3)'>{0}</b> \u65e5\u672c\u8a9e");
        assertEquals("", use(strategy, "en", "part-3-1"));
    }
}
