/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.partnerstrategy.journeys.tests.access.Node;
import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.desk.Desk;
import org.partnerstrategy.journeys.tests.desk.Patience;

/** A control of the studio. It is looked for each time, and waited for, so it may be made before it shows. */
public class Control {

    private final Desk desk;
    private final String what;
    private final Supplier<Optional<Node>> search;

    Control(Desk desk, String what, Supplier<Optional<Node>> search) {
        this.desk = desk;
        this.what = what;
        this.search = search;
    }

    /** Clicks in its middle, when it can be. */
    public void click() {
        desk.pointer().click(middle());
    }

    public void doubleClick() {
        desk.pointer().doubleClick(middle());
    }

    /** Asks for its context menu until it opens. */
    public void clickRight() {
        untilMenu(() -> desk.pointer().clickRight(middle()));
    }

    /** Presses it until the menu under it opens. */
    public void opens() {
        untilMenu(this::click);
    }

    /** A program that is busy can close a menu again when the button is let go. */
    private void untilMenu(Runnable press) {
        Patience.USUAL.until("menu of " + what, () -> {
            press.run();
            return Patience.SHORT.find(this::openMenu).isPresent();
        });
    }

    private Optional<Node> openMenu() {
        return desk.accessibility().windows().stream().filter(Role.among("window").and(window ->
                window.is(State.SHOWING)))
                .flatMap(window -> window.find(Role.among("menu", "menu item")).stream()).findFirst();
    }

    /**
     * Clicks until it is selected: a click on a diagram that is drawn anew after a save is lost, and a person repeats
     * it.
     */
    public void select() {
        Patience.USUAL.until("selected " + what, () -> {
            click();
            return Patience.SHORT.find(() -> search.get().filter(node -> node.is(State.SELECTED))).isPresent();
        });
    }

    /** Rests with the pointer in its middle. */
    public void point() {
        desk.pointer().move(middle());
    }

    /** What it looks like now. */
    public BufferedImage look() {
        BufferedImage screen = desk.screen().picture();
        Rectangle seen = bounds().intersection(new Rectangle(screen.getWidth(), screen.getHeight()));
        return screen.getSubimage(seen.x, seen.y, seen.width, seen.height);
    }

    /** Waits until most of it is so. */
    public void has(Ground ground) {
        Patience.USUAL.until("ground of " + what + " that is " + ground, () -> Ground.of(look()) == ground);
    }

    /** Waits until its words stand out as text has to. */
    public void canBeRead() {
        Patience.USUAL.until("words of " + what + " that stand out", () -> new Legibility(look()).isText());
    }

    /** Waits until it looks otherwise. */
    public void changesFrom(BufferedImage look) {
        Patience.USUAL.until("other look of " + what, () -> !Arrays.equals(pixels(look), pixels(look())));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** Drags it, held in its middle. */
    public void dragTo(Point place) {
        desk.pointer().drag(middle(), place);
    }

    /** Whether it shows now. */
    public boolean isThere() {
        return search.get().isPresent();
    }

    /** Waits until it shows. */
    public Control appears() {
        node();
        return this;
    }

    /** Waits until it shows no more. */
    public void goes() {
        Patience.USUAL.until("end of " + what, () -> !isThere());
    }

    /** Waits until it is so. */
    public Control becomes(State state) {
        Patience.USUAL.until(what + " that is " + state, () -> search.get().filter(node -> node.is(state)).isPresent());
        return this;
    }

    /** Waits until its text is that. */
    public Control says(String text) {
        return says("\"" + text + "\"", text::equals);
    }

    Control says(String expected, Predicate<String> text) {
        Patience.USUAL.until(what + " that says " + expected, () -> search.get().map(this::textIn).filter(text)
                .isPresent());
        return this;
    }

    /** The text in it, or its name where no text can be in it. */
    public String text() {
        return textIn(node());
    }

    /** Where it is on the screen, in pixels. */
    public Rectangle bounds() {
        return Patience.USUAL.get("place of " + what, () -> search.get().flatMap(Node::bounds));
    }

    /** A place in it, as parts of its width from the left and of its height from the top. */
    public Point place(double across, double down) {
        Rectangle bounds = bounds();
        return new Point((int) (bounds.x + across * bounds.width), (int) (bounds.y + down * bounds.height));
    }

    Desk desk() {
        return desk;
    }

    Node node() {
        return Patience.USUAL.get(what, search);
    }

    String textIn(Node node) {
        return node.text().filter(text -> !text.isEmpty()).orElseGet(node::name);
    }

    /**
     * Where to press; windows that have just opened move, what is not enabled will be, and what is scrolled away is
     * fetched.
     */
    private Point middle() {
        becomes(State.SENSITIVE);
        return Patience.USUAL.get("place to press " + what, () -> Place.steady(search).flatMap(place ->
                place.shownBy(desk)));
    }

    @Override
    public String toString() {
        return what;
    }
}
