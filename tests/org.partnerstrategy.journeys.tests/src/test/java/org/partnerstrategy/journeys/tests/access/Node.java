/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.access;

import java.awt.Rectangle;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;

/**
 * A control of a running program. What it answers can change from one question to the next; one that is gone is nowhere
 * and has nothing.
 */
public final class Node {

    private static final String ACCESSIBLE = "org.a11y.atspi.Accessible";
    private static final String TABLE = "org.a11y.atspi.Table";
    private static final UInt32 ON_SCREEN = new UInt32(0);

    private final Accessibility bus;
    private final Reference reference;

    Node(Accessibility bus, Reference reference) {
        this.bus = bus;
        this.reference = reference;
    }

    /** What kind of control it is, in the words of AT-SPI, for instance {@code push button}. */
    public String role() {
        return ask(AccessibleObject.class, AccessibleObject::GetRoleName).orElse("");
    }

    /** Its name; empty where it has none. */
    public String name() {
        return ask(Properties.class, about -> about.<String>Get(ACCESSIBLE, "Name")).orElse("");
    }

    /** What is said about it besides its name, such as its tooltip. */
    public String description() {
        return ask(Properties.class, about -> about.<String>Get(ACCESSIBLE, "Description")).orElse("");
    }

    /** What it is at the moment. */
    public Set<State> states() {
        List<UInt32> told = ask(AccessibleObject.class, AccessibleObject::GetState).orElse(List.of());
        Set<State> states = EnumSet.noneOf(State.class);
        Stream.of(State.values()).filter(state -> state.isIn(told)).forEach(states::add);
        return states;
    }

    public boolean is(State state) {
        return states().contains(state);
    }

    /** The text in it; nothing where none can be in it. */
    public Optional<String> text() {
        return ask(ObjectWithText.class, text -> text.GetText(0, -1));
    }

    /** Its place on the screen, in pixels; nothing where it has none. */
    public Optional<Rectangle> bounds() {
        return ask(ObjectOnScreen.class, object -> object.GetExtents(ON_SCREEN))
                .map(place -> new Rectangle(place.x, place.y, place.width, place.height))
                .filter(place -> !place.isEmpty());
    }

    /** What it is in; nothing for a program. */
    public Optional<Node> parent() {
        return ask(Properties.class, about -> about.<Object[]>Get(ACCESSIBLE, "Parent"))
                .map(parent -> at(new Reference((String) parent[0], (DBusPath) parent[1])));
    }

    /** What is in it. */
    public List<Node> children() {
        return ask(AccessibleObject.class, AccessibleObject::GetChildren).orElse(List.of()).stream()
                .map(this::at).toList();
    }

    /** How many rows it has; 0 where it is no table. */
    public int rows() {
        return ask(Properties.class, about -> about.<Integer>Get(TABLE, "NRows")).orElse(0);
    }

    /** How many columns it has; 0 where it is no table. */
    public int columns() {
        return ask(Properties.class, about -> about.<Integer>Get(TABLE, "NColumns")).orElse(0);
    }

    /** The cell in that row and column, counted from 0. */
    public Optional<Node> cell(int row, int column) {
        return ask(ObjectWithCells.class, table -> table.GetAccessibleAt(row, column)).map(this::at);
    }

    /** The heading of that column, counted from 0. */
    public Optional<Node> heading(int column) {
        return ask(ObjectWithCells.class, table -> table.GetColumnHeader(column)).map(this::at);
    }

    private Node at(Reference other) {
        return new Node(bus, other);
    }

    /** The first that shows in it, from outside to inside and in the order of the program. */
    public Optional<Node> find(Predicate<Node> wanted) {
        return showing().filter(wanted).findFirst();
    }

    /** It and all that shows in it. */
    public Stream<Node> showing() {
        return Stream.concat(Stream.of(this),
                children().stream().filter(child -> child.is(State.SHOWING)).flatMap(Node::showing));
    }

    /** Whether it is the same control; a program can show one in two places of its tree. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Node node && reference.program.equals(node.reference.program)
                && reference.path.equals(node.reference.path);
    }

    @Override
    public int hashCode() {
        return reference.path.hashCode();
    }

    @Override
    public String toString() {
        return role() + " \"" + name() + "\" " + description() + " " + text().map(text -> "[" + text + "] ").orElse("")
                + bounds().map(place -> place.x + "," + place.y + " " + place.width + "x" + place.height)
                .orElse("nowhere")
                + " " + states();
    }

    private <I extends DBusInterface, T> Optional<T> ask(Class<I> side, Function<I, T> question) {
        try {
            return Optional.ofNullable(question.apply(bus.object(reference, side)));
        } catch (DBusException | DBusExecutionException e) {
            return Optional.empty();
        }
    }
}
