/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.studio.Document;
import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Kept;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** What saves people steps: one button that leads on, one search for all commands, many relations at once. */
class FewerStepsTest {

    /** The first command after a start: nothing of what it needs has been loaded yet. */
    @Journey
    void aCommandIsFoundByItsDutchWordAndRun(Studio studio) {
        Path report = studio.file("council.pdf");
        open(studio, "youth-work");
        studio.tab("Overview").becomes(State.SELECTED);
        studio.keyboard().press("ctrl+shift+p");
        studio.field("What do you want to do?").appears();
        studio.keyboard().type("rapport");
        studio.item("Export Report...").appears();
        studio.picture("found");
        studio.keyboard().press("Return");
        studio.field("File").fill(report.toString());
        studio.button("Next >").click();
        studio.button("Previous").appears();
        studio.button("Next").becomes(State.SENSITIVE);
        studio.picture("preview");
        studio.field("Colour").fill("#A00050");
        studio.button("Finish").click();
        studio.button("Close").click();
        new Document(report).says("What we ask of you");
        studio.keyboard().press("ctrl+s");
        Kept.fileHas(studio.file("Strategy.partnerstrategy"), "houseColour=\"#A00050\"");
    }

    @Journey
    void oneButtonLeadsToTheNextPartnerToPlaceAndOn(Studio studio) {
        Path file = open(studio, "figure-2");
        studio.keyboard().press("F8");
        studio.tab("2 Position").becomes(State.SELECTED);
        studio.picture("led");
        studio.tray().cellWith("Z").dragTo(studio.matrix("Figure 2: the handbook's X, Y and Z").place(0.7, 0.7));
        studio.marker("Z").appears();
        studio.button("What Next?").click();
        studio.picture("led-on");
        studio.keyboard().press("ctrl+s");
        Kept.fileHas(file, "influence=");
        studio.tab("2 Position").becomes(State.SELECTED);
    }

    @Journey
    void manyRelationsAreChangedInOneStepThatIsSaidBefore(Studio studio) {
        Path file = open(studio, "youth-work");
        studio.tab("1 Inventory").click();
        studio.table("Partner").cell(1, "Partner").click();
        studio.keyboard().press("ctrl+a");
        studio.keyboard().press("ctrl+shift+m");
        studio.dialog("Change Many").becomes(State.ACTIVE);
        studio.choice("Change").choose("Alternative");
        studio.field("To").fill("none");
        studio.picture("said");
        studio.button("Change 3").click();
        studio.dialog("Change Many").goes();
        studio.keyboard().press("ctrl+s");
        Kept.fileLacks(file, "alternative=\"available\"");
        studio.keyboard().press("ctrl+z", "ctrl+s");
        Kept.fileHas(file, "alternative=\"available\"");
    }

    @Journey
    void sheetsGoToAssessors(Studio studio) {
        open(studio, "youth-work");
        Path folder = studio.file("sheets");
        studio.menu("File", "Export", "Ask Assessors...");
        studio.field("Others, one name per line").fill("Anna Kramer");
        studio.field("Folder").fill(folder.toString());
        studio.picture("asked");
        studio.button("Finish").click();
        studio.button("Close").click();
        assertTrue(Files.exists(folder) && folder.toFile().list().length == 1);
    }

    @Journey
    void aWorkshopIsStartedAndEnded(Studio studio) throws Exception {
        open(studio, "youth-work");
        studio.menu("File", "Start a Workshop...");
        studio.button("Start a Workshop").click();
        String address = studio.readOnly("Address for participants").appears().text();
        studio.picture("open");
        HttpClient client = HttpClient.newHttpClient();
        assertEquals(200, client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                .statusCode());
        studio.button("End Workshop...").click();
        studio.button("End Workshop").click();
        studio.dialog("Workshop: Strategy.partnerstrategy").goes();
    }

    private static Path open(Studio studio, String example) {
        Path file = studio.file("Strategy.partnerstrategy");
        studio.command("new", file.toString(), "--example", example);
        studio.open(file);
        return file;
    }
}
