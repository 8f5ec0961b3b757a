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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start script runs commands in plain Java, and in Equinox where there are plug-ins. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {

    private static final Path SCRIPTS = Path
            .of("../../features/org.partnerstrategy.platform.feature/rootfiles");

    private static final String KNOWN = "org.one,\norg.one.two,\n#\n";

    @TempDir
    private Path folder;
    private Path product;
    private Path java;

    @BeforeEach
    void makeProduct() throws IOException {
        product = Files.createDirectories(folder.resolve("a product"));
        Files.createDirectories(product.resolve("lib"));
        for (String script : List.of("studio", "lib/command.sh", "lib/java.sh", "lib/window.sh", "lib/archive.sh")) {
            Files.copy(SCRIPTS.resolve("unix").resolve(script), product.resolve(script));
        }
        Files.copy(SCRIPTS.resolve("common/lib/class-path"), product.resolve("lib/class-path"));
        write(product.resolve("lib/bundles"), KNOWN);
        write(product.resolve("plugins/org.eclipse.equinox.launcher_1.jar"), "");
        java = folder.resolve("java");
        write(java.resolve("release"), "JAVA_VERSION=\"21.0.1\"\n");
        // It only says with what it was called.
        Path program = write(java.resolve("bin/java"), "#!/bin/sh\nfor word; do echo \"$word\"; done\nexit 3\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void install(String... bundles) throws IOException {
        StringBuilder list = new StringBuilder("#encoding=UTF-8\n#version=1\n");
        for (String bundle : bundles) {
            list.append(bundle).append(",1.2.3,plugins/").append(bundle).append("_1.2.3.jar,4,false\n");
        }
        write(product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"), list.toString());
    }

    /** The words with which Java was called. */
    private List<String> call(String... arguments) throws Exception {
        return call(3, arguments);
    }

    private List<String> call(int exitCode, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", product.resolve("studio").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        List<String> words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                .toList();
        assertEquals(exitCode, process.waitFor(), words::toString);
        return words;
    }

    @ParameterizedTest
    @CsvSource({
        "org.one org.one.two, false",
        "org.one.two org.one, false",
        "org.one, false",
        "org.one org.one.two org.example, true",
        "org.one org.one.two org.one.three, true",
        "org.one org.one.two one, true" })
    void runsInEquinoxWhereThereArePlugIns(String installed, boolean inEquinox) throws Exception {
        install(installed.split(" "));
        List<String> words = call("advise", "a strategy.partnerstrategy");
        assertEquals(inEquinox, words.contains("org.partnerstrategy.cli.application"), words::toString);
        assertEquals(!inEquinox, words.contains("org.partnerstrategy.cli.program.Main"), words::toString);
        assertEquals(List.of("advise", "a strategy.partnerstrategy"), words.subList(words.size() - 2, words.size()));
    }

    @ParameterizedTest
    @CsvSource({
        "install x.zip, true",
        "--lang nl update, true",
        "--lang=nl --stacktrace plug-ins, true",
        "--help, true",
        "score s.partnerstrategy --partner install, false",
        "advise update, false",
        "advise --help, false",
        "merge-partners s.partnerstrategy --merge export-diagrams, false" })
    void runsInEquinoxWhereTheCommandAsksForIt(String arguments, boolean inEquinox) throws Exception {
        install("org.one", "org.one.two");
        List<String> words = call(arguments.split(" "));
        assertEquals(inEquinox, words.contains("org.partnerstrategy.cli.application"), words::toString);
    }

    /** Java itself would answer with traces. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ulimit -n 24 | only 24 files", "ulimit -v 1000000 | only 1000000 KB",
        "mkdir gone && cd gone && rmdir ../gone | folder was deleted" })
    void saysInALineWhyJavaCannotStart(String before, String told) throws Exception {
        install("org.one");
        for (String argument : List.of("validate", "--help", "a.partnerstrategy")) {
            Process process = new ProcessBuilder("sh", "-c", before + " && exec sh \"$0\" " + argument,
                    product.resolve("studio").toString()).directory(folder.toFile()).redirectErrorStream(true).start();
            process.getOutputStream().close();
            List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.contains("getcwd")).toList();
            assertEquals(2, process.waitFor(), lines::toString);
            assertTrue(lines.size() == 1 && lines.getFirst().startsWith("studio: ") && lines.getFirst().contains(told),
                    lines::toString);
        }
    }

    @Test
    void raisesAWishThatIsTooLow() throws Exception {
        install("org.one");
        Process process = new ProcessBuilder("sh", "-c", "ulimit -S -n 24 && exec sh \"$0\" validate",
                product.resolve("studio").toString()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertFalse(answer.contains("ulimit"), answer);
    }

    @Test
    void takesTheJavaThatCameWithTheProduct() throws Exception {
        install("org.one");
        Path own = write(product.resolve("jre/bin/java"), "#!/bin/sh\necho own\n");
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertEquals(List.of("own"), call(0, "validate"));
    }

    @Test
    void takesTheClassesThatCameWithTheProductUntilItChanges() throws Exception {
        install("org.one");
        Path classes = write(product.resolve("lib/classes.jsa"), "");
        Path installed = product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        FileTime time = Files.getLastModifiedTime(classes);
        Files.setLastModifiedTime(installed, time);
        assertEquals("-XX:SharedArchiveFile=" + classes, archived(call("validate")));
        Files.setLastModifiedTime(installed, FileTime.from(time.toInstant().plusSeconds(1)));
        assertEquals("-XX:ArchiveClassesAtExit=", archived(call("validate")).replaceFirst("=.*", "="));
    }

    @Test
    void runsInEquinoxWhereItIsNotKnownOfWhatTheProductWasMade() throws Exception {
        Files.delete(product.resolve("lib/bundles"));
        install("org.one");
        assertThat(call("validate")).contains("org.partnerstrategy.cli.application");
    }

    @Test
    void keepsTheClassesOfTheFirstRunForTheNext() throws Exception {
        install("org.one", "org.one.two");
        String archives = folder.resolve("cache/partnerstrategy/advise-").toString();
        answerKeepingClasses(2);
        assertThat(archived(call(2, "advise", "x"))).startsWith("-XX:ArchiveClassesAtExit=" + archives);
        assertEquals(0, folder.resolve("cache/partnerstrategy").toFile().list().length, "an error keeps nothing");
        answerKeepingClasses(1);
        assertThat(archived(call(1, "advise", "x"))).startsWith("-XX:ArchiveClassesAtExit=" + archives);
        assertThat(archived(call(1, "advise", "x"))).startsWith("-XX:SharedArchiveFile=" + archives);
        write(java.resolve("release"), "JAVA_VERSION=\"21.0.2\"\n");
        assertThat(archived(call(1, "advise", "x"))).startsWith("-XX:ArchiveClassesAtExit=" + archives);
    }

    @Test
    void runsWhereNoClassesCanBeKept() throws Exception {
        install("org.one", "org.one.two");
        write(folder.resolve("cache"), "a file where a folder is expected");
        assertEquals("-Xshare:auto", archived(call("advise", "x")));
    }

    private void answerKeepingClasses(int exitCode) throws IOException {
        write(java.resolve("bin/java"), """
                #!/bin/sh
                for word; do
                    echo "$word"
                    case $word in -XX:ArchiveClassesAtExit=*) echo classes >"${word#*=}" ;; esac
                done
                exit %d
                """.formatted(exitCode));
    }

    private static String archived(List<String> words) {
        return words.stream().filter(word -> word.matches("-X(share|X:ArchiveClasses|X:SharedArchive).*")).findFirst()
                .orElseThrow();
    }

    @Test
    void showsErrorsOfTheWindowWithoutThoseOfGtk() throws Exception {
        write(java.resolve("bin/java"), """
                #!/bin/sh
                printf '\\n(Partner Strategy:167): Gtk-WARNING **: 18:10:05.257: Negative content width -5\\n' >&2
                printf '\\n(process:9): Gtk-WARNING **: 18:10:05.257: Locale not supported by C library.\\n' >&2
                printf "\\tUsing the fallback 'C' locale.\\n" >&2
                printf '\\n** (process:12): WARNING **: nothing\\nGtk-Message: 18:10: Failed to load module\\n' >&2
                echo 'no display' >&2
                exit 3
                """);
        assertEquals(List.of("no display"), call("a.partnerstrategy"));
    }

    @ParameterizedTest
    @CsvSource({ "--lang nl, -nl nl", "--lang=en, -nl en", "--language nl, ''", "nl, ''" })
    void asksPlugInsForTheLanguageOfTheAnswer(String options, String expected) throws Exception {
        install("org.example");
        List<String> words = call(("advise a.partnerstrategy " + options).split(" "));
        int place = words.indexOf("-nl");
        assertEquals(expected, place < 0 ? "" : String.join(" ", words.subList(place, place + 2)));
    }
}
