/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.plugin.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer who has only Maven and the Maven repository, and types what the page says. */
@EnabledOnOs(OS.LINUX)
class LibraryPageTest {

    private static final Path REPOSITORY = Path.of(System.getProperty("repository", "../..")).toAbsolutePath();

    private static final Path LAYOUT = REPOSITORY.resolve("releng/org.partnerstrategy.product/target/maven");

    @TempDir
    Path folder;

    @Test
    void whatThePageSaysIsWhatHappens() throws IOException, InterruptedException {
        Path maven = Files.createDirectory(folder.resolve("maven")).resolve("mvn");
        Files.writeString(maven, "#!/bin/sh\nexec \"" + REPOSITORY.resolve("mvnw") + "\" \"$@\"\n");
        assertTrue(maven.toFile().setExecutable(true));
        Terminal terminal = new Terminal(folder, Map.of("JAVA_HOME", System.getProperty("java.home"),
                "PARTNERSTRATEGY_MAVEN", LAYOUT.toUri().toString(), "MAVEN_ARGS", mavenArguments(),
                "PATH", maven.getParent() + ":" + System.getenv("PATH"),
                "LC_ALL", "C.UTF-8"));
        String said = "";
        for (Page.Part part : Page.parts(REPOSITORY.resolve("bundles/LIBRARY.md"))) {
            if (part.kind().equals("sh")) {
                said = terminal.run(part.text());
            } else if (part.kind().equals("text")) {
                assertTrue(Page.words(said).contains(Page.words(part.text())), said);
            } else {
                Path file = terminal.folder().resolve(part.file());
                Files.createDirectories(file.getParent());
                Files.writeString(file, part.text());
            }
        }
    }

    /** With what was downloaded already, and without leaving there what the next build makes anew. */
    private String mavenArguments() {
        return Terminal.mavenArguments(folder.resolve("repository")) + " -Daether.offline.protocols=file"
                + " -Dmaven.repo.local.tail=" + System.getProperty("local.repository");
    }
}
