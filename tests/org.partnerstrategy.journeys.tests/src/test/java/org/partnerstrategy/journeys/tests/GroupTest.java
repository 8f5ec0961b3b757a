/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Kept;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** A group has assessed the same partner one by one, and agrees. */
class GroupTest {

    private static final String PARTNER = "Noorderlicht Youth Work Foundation";
    private static final String NEW_ASSESSOR = "Anna Kramer";

    @Journey
    void agreesByDraggingAndKeepsWhatEachThought(Studio studio) throws IOException {
        Path file = open(studio);
        long separate = assessments(file);
        studio.marker(PARTNER).dragTo(studio.matrix("Youth work").place(0.75, 0.25));
        studio.keyboard().press("ctrl+s");
        Kept.fileHas(file, "kind=\"joint\"");
        assertEquals(separate + 1, assessments(file));
        studio.picture("agreed");
        studio.keyboard().press("ctrl+z");
        studio.keyboard().press("ctrl+s");
        Kept.fileLacks(file, "kind=\"joint\"");
        assertEquals(separate, assessments(file));
    }

    @Journey
    void isJoinedByOneMoreWhoseNameIsAskedFor(Studio studio) throws IOException {
        Path file = open(studio);
        studio.marker(PARTNER).click();
        studio.button("Add").click();
        studio.keyboard().type(NEW_ASSESSOR);
        studio.picture("named");
        studio.keyboard().press("Return");
        studio.keyboard().press("ctrl+s");
        Kept.fileHas(file, "name=\"" + NEW_ASSESSOR + "\"");
        studio.picture("joined");
    }

    private static Path open(Studio studio) {
        Path file = studio.openExample();
        studio.tab("2 Position").click();
        return file;
    }

    private static long assessments(Path file) throws IOException {
        return Files.readString(file).lines().filter(line -> line.contains("<assessments ")).count();
    }
}
