/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Point;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;

import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.desk.Patience;
import org.partnerstrategy.journeys.tests.studio.Cell;
import org.partnerstrategy.journeys.tests.studio.Ground;
import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Kept;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** Someone who knows other tools made with Sirius tries this one. */
class ModellersFirstMinutesTest {

    private static final String PARTNER = "Samen Sterk Sports Clubs";
    private static final String TYPED = "Sports on Wednesdays, also for girls";
    /** Where the sport clubs are among the relations. */
    private static final int SPORT = 1;

    @Journey
    void movesDeletesTypesAndExports(Studio studio) throws IOException {
        assumeTrue(studio.hasDiagrams(), "This product was built without diagrams");
        Path file = studio.openExample();
        studio.tab("Overview").appears();
        studio.menu("View", "Diagrams", "Matrix", "Youth work");
        studio.tab("Matrix: Youth work").becomes(State.SELECTED);
        studio.diagram().hasMarkers(3);
        studio.picture("matrix");
        drag(studio, file);
        delete(studio, file);
        typeProperty(studio);
        export(studio);
        editCell(studio, file);
    }

    @Journey(dark = true)
    void worksInADarkWindow(Studio studio) throws IOException {
        assumeTrue(studio.hasDiagrams(), "This product was built without diagrams");
        Path file = studio.openExample();
        studio.tab("Overview").appears();
        studio.menu("View", "Diagrams", "Matrix", "Youth work");
        studio.diagram().hasMarkers(3);
        studio.diagram().ground().has(Ground.DARK);
        studio.picture("dark-matrix");
        studio.menu("View", "Diagrams", "Inventory");
        studio.tableWith("Amount 2026 (€)").cell(PARTNER, "Amount 2026 (€)").says("38,000");
        studio.tableWith("Amount 2026 (€)").has(Ground.DARK);
        studio.picture("dark-inventory");
    }

    /** Five pixels are a point: the sport clubs go from 22 and 44 to 32 and 54. */
    private static void drag(Studio studio, Path file) {
        studio.diagram().marker(SPORT).select();
        Rectangle before = studio.diagram().marker(SPORT).bounds();
        int further = 50;
        studio.diagram().marker(SPORT).dragTo(new Point((int) before.getCenterX() + further,
                (int) before.getCenterY() - further));
        Patience.USUAL.until("marker at its new place", () -> studio.diagram().markers().stream()
                .anyMatch(marker -> marker.bounds().getLocation().equals(new Point(before.x + further,
                before.y - further))));
        studio.picture("dragged");
        studio.keyboard().press("ctrl+s");
        Kept.fileHas(file, " influence=\"54\" dependency=\"32\"");
    }

    private static void delete(Studio studio, Path file) {
        studio.diagram().marker(SPORT).select();
        studio.keyboard().press("Delete");
        studio.diagram().hasMarkers(2);
        studio.picture("deleted");
        studio.keyboard().press("ctrl+s");
        Kept.fileLacks(file, " influence=\"54\" dependency=\"32\"");
        studio.keyboard().press("ctrl+z");
        studio.diagram().hasMarkers(3);
        studio.picture("undone");
        studio.keyboard().press("ctrl+s");
        Kept.fileHas(file, " influence=\"54\" dependency=\"32\"");
    }

    private static void typeProperty(Studio studio) {
        studio.menu("View", "Properties");
        studio.diagram().marker(SPORT).select();
        studio.field("Partner").says(PARTNER);
        studio.field("Description").fill(TYPED);
        studio.picture("typed");
    }

    private static void export(Studio studio) {
        studio.diagram().ground().clickRight();
        studio.menu("Export diagram as image");
        Path picture = studio.file("matrix.svg");
        studio.choice("Image Format").choose("SVG");
        studio.field("To file").fill(picture.toString());
        studio.picture("export");
        studio.button("OK").click();
        Kept.fileHas(picture, "De Brug Street");
    }

    private static void editCell(Studio studio, Path file) {
        studio.menu("View", "Diagrams", "Inventory");
        Cell amount = studio.tableWith("Amount 2026 (€)").cell(PARTNER, "Amount 2026 (€)");
        amount.says("38,000");
        amount.doubleClick();
        studio.keyboard().press("ctrl+a");
        studio.keyboard().type("41500");
        studio.keyboard().press("Return");
        amount.says("41,500");
        studio.picture("cell");
        studio.keyboard().press("ctrl+s");
        Kept.fileHas(file, TYPED);
        Kept.fileHas(file, "\"41500\"");
        studio.keyboard().press("ctrl+z");
        amount.says("38,000");
    }
}
