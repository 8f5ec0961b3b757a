/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.partnerstrategy.journeys.tests.access.Node;
import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.desk.Desk;

/** What tells why a journey failed: a picture, all controls, and the logs of the programs. */
record Evidence(Path folder) {

    void keep(Desk desk) throws IOException {
        Files.createDirectories(folder);
        ImageIO.write(desk.screen().picture(), "png", folder.resolve("screen.png").toFile());
        for (Path log : logs(desk.home())) {
            Files.copy(log, folder.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        StringBuilder controls = new StringBuilder();
        desk.accessibility().windows().stream().filter(window -> window.is(State.SHOWING))
                .forEach(window -> tell(window, 0, controls));
        Files.writeString(folder.resolve("controls.txt"), controls);
    }

    private static List<Path> logs(Path home) throws IOException {
        Path workbench = home.resolve(".partnerstrategy/studio/.metadata/.log");
        try (Stream<Path> files = Files.list(home)) {
            return Stream.concat(files.filter(file -> file.toString().endsWith(".log")), Stream.of(workbench))
                    .filter(Files::exists).toList();
        }
    }

    private static void tell(Node node, int depth, StringBuilder controls) {
        controls.append("  ".repeat(depth)).append(node).append('\n');
        node.children().stream().filter(child -> child.is(State.SHOWING)).forEach(child -> tell(child, depth + 1,
                controls));
    }
}
