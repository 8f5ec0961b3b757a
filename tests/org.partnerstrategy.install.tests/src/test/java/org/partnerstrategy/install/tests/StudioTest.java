/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people go through with the program that is handed out; each step goes on where the one before ended. */
@TestMethodOrder(OrderAnnotation.class)
class StudioTest {

    private static final Path BUILT = Path.of(System.getProperty("install.studio"));
    private static final Path SITE = Path.of(System.getProperty("install.site")).toAbsolutePath().normalize();
    private static final Path PRODUCT_SITE = Path.of(System.getProperty("install.product.site")).toAbsolutePath()
            .normalize();
    private static final String EXAMPLE = "org.partnerstrategy.example.extension";
    private static final String SDK = "org.partnerstrategy.sdk.feature";

    /** What a command answered. */
    private record Answer(int exitCode, String out, String err) {
    }

    @TempDir
    private static Path folder;

    private static Path studio;
    private static Path newer;

    @BeforeAll
    static void prepare() throws IOException {
        // With what paths can have that is not in one of a developer.
        studio = Copy.of(BUILT, folder.resolve("the studio"));
        newer = OtherSite.NEWER.make(SITE, folder);
    }

    @Test
    @Order(1)
    void tellsWhatIsInstalledAndWhatASiteOffers() throws IOException, InterruptedException {
        assertEquals(List.of("org.partnerstrategy.cli.feature", "org.partnerstrategy.feature",
                "org.partnerstrategy.platform.feature", "org.partnerstrategy.product",
                "org.partnerstrategy.studio.feature"), units(run("plug-ins", "--format", "csv")));
        assertThat(units(run("plug-ins", "--format", "csv", "--site", newer.toString()))).contains(SDK);
        assertThat(run("install", "--help").out()).contains("Example:");
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource(delimiter = '|', value = {
            "update | no update site is known",
            "install x --site nowhere | nowhere is not an update site",
            "install x --site {folder} | no update site was found at",
            "install x --site {newer} | does not offer x",
            "uninstall x | x is not installed",
            "install x | missing: --site",
            "uninstall org.partnerstrategy.product | is part of Partner Strategy itself",
            "uninstall org.partnerstrategy.feature | is part of Partner Strategy itself",
            "uninstall org.partnerstrategy.studio.feature | is part of Partner Strategy itself",
            "install {sdk} --site {site} | --yes",
    })
    void refusesInOneLineWhatCannotBe(String arguments, String problem) throws IOException, InterruptedException {
        Answer answer = run(Stream.of(arguments.split(" ")).map(word -> word
                .replace("{folder}", folder.toString()).replace("{newer}", newer.toString()).replace("{sdk}", SDK)
                .replace("{site}", SITE.toString())).toArray(String[]::new));
        assertEquals(2, answer.exitCode());
        assertTrue(answer.err().contains(problem), answer.err());
        assertEquals(1, answer.err().lines().count(), answer.err());
    }

    @Test
    @Order(3)
    void installsAndUninstallsAPlugIn() throws IOException, InterruptedException {
        List<String> before = units(run("plug-ins", "--format", "csv"));
        assertEquals(0, run("install", SDK, "--site", SITE.toString(), "--yes").exitCode());
        assertThat(units(run("plug-ins", "--format", "csv"))).contains(SDK);
        // As if an update of the program had brought a bundle.
        Path known = studio.resolve("lib/bundles");
        List<String> bundles = Files.readAllLines(known);
        Files.write(known, bundles.subList(1, bundles.size()));
        assertEquals(0, run("uninstall", SDK).exitCode());
        assertEquals(before, units(run("plug-ins", "--format", "csv")));
        assertEquals(bundles, Files.readAllLines(known));
    }

    @Test
    @Order(0)
    void callsADamagedFileDamaged() throws IOException, InterruptedException {
        Path damaged = Copy.of(SITE, folder.resolve("damaged"));
        try (Stream<Path> jars = Files.list(damaged.resolve("plugins"))) {
            Path jar = jars.filter(file -> file.getFileName().toString().startsWith(EXAMPLE + "_")).findFirst()
                    .orElseThrow();
            Files.write(jar, new byte[] { 'P', 'K', 3, 4, 0, 0, 0 });
        }
        Answer answer = run("install", "org.partnerstrategy.example.feature", "--site", damaged.toString(), "--yes");
        assertEquals(2, answer.exitCode());
        assertTrue(answer.err().contains("studio: " + EXAMPLE) && answer.err().contains("is damaged"), answer.err());
        assertTrue(!units(run("plug-ins", "--format", "csv")).contains("org.partnerstrategy.example.feature"));
    }

    @Test
    @Order(4)
    void updatesItselfAndRunsWhatIsNew() throws IOException, InterruptedException {
        String before = run("plug-ins", "--format", "csv").out();
        Answer answer = run("update", "--site", newer.toString(), "--yes", "--lang", "nl");
        assertEquals(3, answer.out().lines().filter(line -> line.contains("is bijgewerkt")).count(), answer.toString());
        String after = run("plug-ins", "--format", "csv").out();
        assertEquals(3, after.lines().filter(line -> !before.contains(line)).count(), after);
        assertTrue(OtherSite.NEWER.version(before).lines().toList().containsAll(
                after.lines().filter(line -> !before.contains(line)).toList()), after);
        assertThat(run("update").out()).contains("up to date");
        Path strategy = folder.resolve("example.partnerstrategy");
        assertEquals(0, run("new", strategy.toString(), "--example").exitCode());
        assertTrue(Files.exists(strategy));
    }

    @Test
    @Order(5)
    void updatesItselfAsAWholeWithItsPlatformAndGoesBack() throws IOException, InterruptedException {
        Path whole = Files.createDirectory(folder.resolve("whole"));
        studio = Copy.of(BUILT, whole.resolve("the studio"));
        assertThat(run("update", "--back").err()).contains("nothing was changed yet");
        String before = run("plug-ins", "--format", "csv").out();
        Path product = OtherSite.NEWER.make(PRODUCT_SITE, whole);
        assertEquals(0, run("update", "--site", product.toString(), "--yes").exitCode());
        assertEquals(OtherSite.NEWER.version(before), run("plug-ins", "--format", "csv").out());
        assertEquals(0, run("advise", "--help").exitCode());
        assertEquals(2, run("uninstall", "org.partnerstrategy.platform.feature").exitCode());
        assertThat(run("update", "--back").err()).contains("give the one it came from with --site");
        assertEquals(0, run("update", "--back", "--site", PRODUCT_SITE.toString()).exitCode());
        assertEquals(before, run("plug-ins", "--format", "csv").out());
        assertEquals(0, run("advise", "--help").exitCode());
    }

    private static List<String> units(Answer answer) {
        assertEquals(0, answer.exitCode(), answer.err());
        return answer.out().lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
    }

    private static Answer run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(studio.resolve("studio").toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        int exitCode = builder.start().waitFor();
        return new Answer(exitCode, Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
