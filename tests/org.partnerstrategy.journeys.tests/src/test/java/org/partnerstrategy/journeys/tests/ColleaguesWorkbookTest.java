/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Kept;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** The strategy goes to a colleague as a workbook, and comes back with a change. */
class ColleaguesWorkbookTest {

    private static final String BEFORE = "fatima.zonneveld@voorbeeldstad.example";
    private static final String AFTER = "f.zonneveld@elsewhere.example";

    @Journey
    void comesBackWithItsChanges(Studio studio) throws IOException {
        Path file = studio.openExample();
        studio.menu("File", "Export", "Export Workbook...");
        studio.field("").fill("colleague.xlsx");
        studio.keyboard().press("Return");
        studio.button("Open Folder").appears();
        studio.picture("exported");
        studio.keyboard().press("Escape");
        changeByColleague(studio.file("colleague.xlsx"));
        studio.menu("File", "Import...");
        studio.field("File").fill(studio.file("colleague.xlsx").toString());
        studio.button("Next >").click();
        studio.picture("changes");
        studio.button("Finish").click();
        studio.button("Finish").goes();
        studio.keyboard().press("ctrl+s");
        Kept.fileHas(file, AFTER);
        Kept.fileLacks(file, BEFORE);
        studio.picture("imported");
    }

    /** As a spreadsheet program does to the texts of a sheet. */
    private static void changeByColleague(Path workbook) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + workbook.toUri()), Map.of());
                Stream<Path> walk = Files.walk(zip.getPath("xl"))) {
            List<Path> parts = walk.filter(part -> part.toString().endsWith(".xml")).toList();
            for (Path part : parts) {
                String content = Files.readString(part);
                if (content.contains(BEFORE)) {
                    Files.writeString(part, content.replace(BEFORE, AFTER));
                }
            }
        }
    }
}
