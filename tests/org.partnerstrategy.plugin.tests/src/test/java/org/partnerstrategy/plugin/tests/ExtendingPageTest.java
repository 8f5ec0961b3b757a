/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.plugin.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does to the letter what the page about extending says, in a folder outside of the repository: makes a plug-in, builds
 * it against the p2 site of this build, installs it in a copy of the product, and sees it speak.
 */
@EnabledOnOs(OS.LINUX)
class ExtendingPageTest {

    private static final Path REPOSITORY = Path.of(System.getProperty("repository", "../.."));
    private static final Path PAGE = REPOSITORY.resolve("bundles/org.partnerstrategy.example.extension/README.md");

    @TempDir
    Path folder;

    @Test
    void whatThePageSaysIsWhatHappens() throws IOException, InterruptedException {
        Terminal terminal = Terminal.withStudio(folder);
        String said = "";
        for (Page.Part part : Page.parts(PAGE)) {
            Path file = terminal.folder().resolve(part.file());
            switch (part.kind()) {
            case "sh" -> said = terminal.run(part.text());
            case "text" -> assertTrue(Page.words(said).contains(Page.words(part.text())), said);
            case "java" -> Files.writeString(file, part.text());
            case "properties" -> Files.writeString(file, Files.readString(file) + part.text());
            case "xml" -> Files.writeString(file, Files.readString(file).replace("</plugin>", part.text()
                    + "</plugin>"));
            default -> fail(part.kind());
            }
        }
        assertTrue(!said.isEmpty(), "the page says nothing to be done");
    }
}
