/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.partnerstrategy.model.file.WholeFile;

/**
 * What other starts of the program ask of the one that runs: to come forward and open files. Each request is a small
 * file in a folder, a line for each file to be opened.
 *
 * @param folder that folder
 */
public record OpenRequests(Path folder) {

    private static final String READY = ".request";

    /**
     * Asks to open files; none asks only to come forward.
     *
     * @return the request, which is gone when it was taken
     * @throws IOException when it cannot be written
     */
    public Path ask(List<Path> files) throws IOException {
        Files.createDirectories(folder);
        Path request = folder.resolve(UUID.randomUUID() + READY);
        String lines = files.stream().map(file -> file + "\n").collect(Collectors.joining());
        WholeFile.at(request).write(lines.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    /** Takes all requests: a list of files for each. */
    public List<List<Path>> take() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        List<List<Path>> taken = new ArrayList<>();
        try (Stream<Path> requests = Files.list(folder)) {
            for (Path request : requests.filter(path -> path.toString().endsWith(READY)).toList()) {
                taken.add(Files.readAllLines(request).stream().filter(line -> !line.isBlank()).map(Path::of).toList());
                Files.delete(request);
            }
        } catch (IOException | RuntimeException e) {
            ILog.of(OpenRequests.class).warn(folder.toString(), e);
        }
        return taken;
    }
}
