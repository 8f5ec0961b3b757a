/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.desk.Patience;
import org.partnerstrategy.journeys.tests.studio.Control;
import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** What people choose to see in the matrix is what they take elsewhere. */
class MatrixLooksTest {

    private static final String GOAL = "Youth";
    /** With one point of dependency less another rule gives the advice. */
    private static final String ON_THE_EDGE = "Close";
    private static final String REGISTER = "Partner;Goal;Influence;Dependency\nClose;Youth;53;50\nFar;Youth;5;5\n";
    private static final String SHOW = "Show \u25be";
    private static final Pattern SHAPES = Pattern.compile("<p:(?:sp|cxnSp)>");

    private Optional<Path> copied = Optional.empty();

    @Journey
    void aSlideHasWhatIsShown(Studio studio) throws IOException {
        open(studio, REGISTER);
        studio.marker(ON_THE_EDGE).appears();
        BufferedImage alone = around(studio);
        BufferedImage plain = zone(studio);
        long shapes = shapesOfSlide(studio);
        show(studio, "On the edge");
        Patience.USUAL.until("ring", () -> !isSame(alone, around(studio)));
        studio.picture("on-the-edge");
        assertTrue(shapesOfSlide(studio) > shapes);
        show(studio, "Patterns");
        Patience.USUAL.until("hatched zone", () -> !isSame(plain, zone(studio)));
        studio.picture("patterns");
        show(studio, "On the edge");
        show(studio, "Patterns");
        Patience.USUAL.until("plain zone", () -> isSame(plain, zone(studio)));
        studio.picture("as-before");
        assertEquals(shapes, shapesOfSlide(studio));
    }

    @Journey
    void aNameAndItsNumberInACrowdAreMarkedTogether(Studio studio) throws IOException {
        open(studio, crowd());
        Control number = studio.marker("Partner 13");
        Control name = studio.table("Numbers in the matrix").hasRows(30).cell("Partner 13");
        BufferedImage numberAlone = number.look();
        name.point();
        number.changesFrom(numberAlone);
        studio.picture("name-pointed-at");
        studio.marker("Partner 15").point();
        BufferedImage nameAlone = name.look();
        number.point();
        name.changesFrom(nameAlone);
        studio.picture("number-pointed-at");
        number.click();
        name.becomes(State.SELECTED);
        studio.table("Numbers in the matrix").cell("Partner 15").click();
        studio.marker("Partner 15").becomes(State.SELECTED);
        studio.picture("selected");
    }

    private static String crowd() {
        StringBuilder rows = new StringBuilder("Partner;Goal;Influence;Dependency\n");
        for (int partner = 10; partner < 40; partner++) {
            rows.append("Partner " + partner + ";Youth;" + 3 * (partner - 10) + ";" + (7 * partner) % 100 + "\n");
        }
        return rows.toString();
    }

    private static void open(Studio studio, String register) throws IOException {
        Path file = studio.file("Youth.partnerstrategy");
        Path rows = Files.writeString(studio.file("register.csv"), register);
        studio.command("import", rows.toString(), "-o", file.toString(), "--scale", "0-100");
        studio.open(file);
        studio.tab("2 Position").click();
        studio.matrix(GOAL).appears();
    }

    private static void show(Studio studio, String part) {
        studio.button(SHOW).opens();
        studio.item(part).click();
        studio.item(part).goes();
    }

    /** A piece of the zone at the upper left, in which no partner is. */
    private static BufferedImage zone(Studio studio) {
        return piece(studio, 0.25, 0.17);
    }

    /** The piece in the middle, in which the partner on the edge is. */
    private static BufferedImage around(Studio studio) {
        return piece(studio, 0.46, 0.33);
    }

    private static BufferedImage piece(Studio studio, double across, double down) {
        BufferedImage matrix = studio.matrix(GOAL).look();
        return matrix.getSubimage((int) (across * matrix.getWidth()), (int) (down * matrix.getHeight()), 100, 100);
    }

    private static boolean isSame(BufferedImage one, BufferedImage other) {
        return IntStream.range(0, one.getWidth()).allMatch(x -> IntStream.range(0, one.getHeight())
                .allMatch(y -> one.getRGB(x, y) == other.getRGB(x, y)));
    }

    private long shapesOfSlide(Studio studio) throws IOException {
        studio.button("Picture \u25be").opens();
        studio.item("Copy as Slide").click();
        studio.item("Copy as Slide").goes();
        copied = Optional.of(studio.copied(copied));
        try (FileSystem slides = FileSystems.newFileSystem(copied.get())) {
            String slide = Files.readString(slides.getPath("ppt/slides/slide1.xml"));
            assertTrue(slide.contains(ON_THE_EDGE), slide);
            return SHAPES.matcher(slide).results().count();
        }
    }
}
