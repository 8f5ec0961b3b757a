/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.plugin.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new plug-in that begins with everything builds as it is, with its own tests, which also show what is in the window;
 * installed in a copy of the product, its parts work together with the program's.
 */
@EnabledOnOs(OS.LINUX)
class TemplateTest {

    private static final String PARTS = "rule,actions,overlay,section,check,exporter,importer,command"
            + ",panel,page,properties";

    @TempDir
    Path folder;

    @Test
    void whatANewPlugInBeginsWithWorks() throws IOException, InterruptedException {
        Terminal terminal = Terminal.withStudio(folder);
        terminal.run("\"$STUDIO/studio\" new-plug-in utrecht --id nl.utrecht --site \"$SITE\" --with " + PARTS);
        terminal.run("cd utrecht; ./mvnw verify; cd ..");
        terminal.run("\"$STUDIO/studio\" install nl.utrecht.feature --yes"
                + " --site utrecht/nl.utrecht.site/target/repository");
        Files.writeString(folder.resolve("2026.grants"), "Youth work; Club 12; 150000\n");
        terminal.run("\"$STUDIO/studio\" import 2026.grants -o youth.partnerstrategy");
        String listed = terminal.run("\"$STUDIO/studio\" large-amounts youth.partnerstrategy --format csv");
        assertTrue(listed.contains("Club 12") && listed.contains("150000"), listed);
        assertThat(terminal.run("\"$STUDIO/studio\" validate youth.partnerstrategy")).contains("expects a plan");
        terminal.run("\"$STUDIO/studio\" fix youth.partnerstrategy utrecht.no-action --choice 2");
        String planned = terminal.run("\"$STUDIO/studio\" list youth.partnerstrategy action");
        assertThat(planned).contains("Market consultation");
        terminal.run("\"$STUDIO/studio\" table youth.partnerstrategy --format utrecht.large-amounts -o list.txt");
        assertEquals(1, Files.readAllLines(folder.resolve("list.txt")).size());
        terminal.run("\"$STUDIO/studio\" table youth.partnerstrategy --format utrecht.large-amounts -o none.txt"
                + " --goal \"Youth work\" --option from=150001");
        assertThat(folder.resolve("none.txt")).isEmptyFile();
        terminal.run("\"$STUDIO/studio\" report youth.partnerstrategy -o report.html");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("Relations that get");
    }
}
