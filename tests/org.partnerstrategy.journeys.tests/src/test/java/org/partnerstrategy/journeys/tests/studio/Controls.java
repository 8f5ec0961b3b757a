/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.partnerstrategy.journeys.tests.access.Node;
import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.desk.Desk;
import org.partnerstrategy.journeys.tests.desk.Patience;

/**
 * The controls of all windows on a desk. They are found by their names in the window in front, then in the others; a
 * name is what a screen reader says, without a colon at its end.
 */
public class Controls {

    private static final String[] IN_MENUS = { "menu", "menu item", "check menu item", "radio menu item" };
    private static final String[] NAMED = { "push button", "toggle button", "check box", "radio button", "combo box",
        "text", "spin button", "slider", "table", "tree table", "page tab", "menu", "menu item", "link",
        "unknown" };
    private static final String MAIN = ".* - (Partner Strategy|Partnerstrategie)";
    private static final String[] FIELDS = { "text", "spin button" };

    private final Desk desk;

    Controls(Desk desk) {
        this.desk = desk;
    }

    /** Chooses from the menu of the window or the one that was asked for, for instance {@code menu("File", "Save")}. */
    public void menu(String... names) {
        Supplier<Optional<Node>> opened = null;
        for (String name : names) {
            opened = item(opened, name);
            new Control(desk, "menu \"" + name + "\"", opened).click();
        }
    }

    /** What can be chosen from a menu, in its order; the menu is closed again. */
    public List<String> menuItems(String... names) {
        menu(names);
        Supplier<Optional<Node>> menu = null;
        for (String name : names) {
            menu = item(menu, name);
        }
        List<String> items = Patience.USUAL.get("items of the menu " + names[names.length - 1], menu).children()
                .stream()
                .filter(Role.among(IN_MENUS)).map(Node::name).toList();
        desk.keyboard().press(Stream.of(names).map(name -> "Escape").toArray(String[]::new));
        return items;
    }

    private Supplier<Optional<Node>> item(Supplier<Optional<Node>> around, String name) {
        Predicate<Node> wanted = Role.among(IN_MENUS).and(Name.of(name));
        return around == null ? () -> search(wanted) : () -> around.get().flatMap(menu -> menu.children().stream()
                .filter(wanted.and(child -> child.is(State.SHOWING))).findFirst());
    }

    /** A button, also one in a toolbar or one that stays pressed. */
    public Control button(String name) {
        return named("button", name, "push button", "toggle button");
    }

    /** A box that can be ticked, or one of several choices of which one is. */
    public Control box(String name) {
        return named("box", name, "check box", "radio button");
    }

    /** A step in the bar of steps, or an editor or view among others. */
    public Control tab(String name) {
        return named("tab", name, "page tab");
    }

    /** What stands in the tabs of the files that are open; a star says that a file is not saved. */
    public List<String> editors() {
        return windows().flatMap(Node::showing).filter(Role.among("page tab")).distinct().map(Node::name)
                .filter(name -> name.endsWith(".partnerstrategy")).toList();
    }

    /** What can be operated or read and has no name for a screen reader, each by its role and place. */
    public List<String> nameless() {
        return windows().flatMap(Node::showing).filter(Role.among(NAMED)).filter(node -> node.name().isBlank())
                .flatMap(node -> node.bounds().filter(place -> place.width > 0 && place.height > 0)
                        .map(place -> node.role() + " at " + place).stream()).distinct().toList();
    }

    public Control label(String name) {
        return named("label", name, "label");
    }

    /** One of the things in a list or a menu. */
    public Control item(String name) {
        return named("item", name, "list item", "menu item", "check menu item", "radio menu item", "table cell");
    }

    /** A field that can be typed in, of one or more lines. */
    public Field field(String name) {
        return new Field(desk, "field \"" + name + "\"",
                () -> search(Role.among(FIELDS).and(Name.of(name)).and(Controls::canBeTypedIn)));
    }

    /** A text that can be read and copied, but not typed in. */
    public Control readOnly(String name) {
        return named("text", name, "text");
    }

    /** The names of all fields that show and can be typed in, in the order of the window. */
    public List<String> fields() {
        return windows().flatMap(Node::showing).filter(Role.among(FIELDS)).filter(Controls::canBeTypedIn)
                .map(Node::name).toList();
    }

    /** What is drawn as a link says that it can be edited too, but not of how many lines it is. */
    private static boolean canBeTypedIn(Node node) {
        Set<State> states = node.states();
        return states.contains(State.EDITABLE) && states.contains(State.SENSITIVE)
                && (states.contains(State.SINGLE_LINE) || states.contains(State.MULTI_LINE));
    }

    /** One of several choices, which open when it is pressed. */
    public Choice choice(String name) {
        return new Choice(this, desk, name, () -> search(Role.among("combo box").and(Name.of(name))));
    }

    /** Something that is slid from one end to the other. */
    public Control slider(String name) {
        return named("slider", name, "slider");
    }

    /** A table, also one of a tree or with a single column. */
    public Table table(String name) {
        return new Table(desk, "table \"" + name + "\"", () -> search(Role.among("table", "tree table")
                .and(Name.of(name))));
    }

    /** A table that has a column with that heading. */
    public Table tableWith(String heading) {
        return new Table(desk, "table with \"" + heading + "\"", () -> search(Role.among("table", "tree table")
                .and(table -> table.find(Role.among("table column header").and(Name.of(heading))).isPresent())));
    }

    /** The relations of a goal that have no place in its matrix yet; its name goes on with how many. */
    public Table tray() {
        return new Table(desk, "list of what is to be placed", () -> search(Role.among("table")
                .and(node -> node.name().matches("(To be placed|Nog te plaatsen).*"))));
    }

    /** The matrix of the goal with that name; its own name goes on with what it shows. */
    public Control matrix(String goal) {
        return control("matrix of " + goal, Role.among("list").and(node -> node.name().startsWith(goal + " \u2013 ")));
    }

    /** The marker of a partner in the matrix; its name goes on with what is known about the relation. */
    public Control marker(String partner) {
        return control("marker of " + partner,
                Role.among("list item").and(node -> node.name().startsWith(partner + ". ")));
    }

    /** The diagram in front. */
    public Diagram diagram() {
        return new Diagram(this, desk);
    }

    /** A window beside the main one, by its title. */
    public Control dialog(String title) {
        return new Control(desk, "dialog \"" + title + "\"", () -> windows().filter(Name.of(title)).findFirst());
    }

    /** The window of the studio with an open file. */
    public Control window() {
        return new Control(desk, "window of the studio", () -> windows().filter(Controls::isMain).findFirst());
    }

    /** The dialog in which one types now, whatever its title. */
    public Control dialogInFront() {
        return new Control(desk, "dialog in front", () -> windows().filter(window -> window.is(State.ACTIVE)
                && !isMain(window)).findFirst());
    }

    private static boolean isMain(Node window) {
        return window.name().strip().matches(MAIN);
    }

    Control named(String kind, String name, String... roles) {
        return control(kind + " \"" + name + "\"", Role.among(roles).and(Name.of(name)));
    }

    Control control(String what, Predicate<Node> wanted) {
        return new Control(desk, what, () -> search(wanted));
    }

    private Optional<Node> search(Predicate<Node> wanted) {
        return windows().map(window -> window.find(wanted)).flatMap(Optional::stream).findFirst();
    }

    /** Those in front first. */
    Stream<Node> windows() {
        return desk.accessibility().windows().stream().filter(window -> window.is(State.SHOWING))
                .sorted(Comparator.comparing(window -> !window.is(State.ACTIVE)));
    }
}
