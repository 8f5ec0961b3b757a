package org.partnerstrategy.journeys.tests.studio;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.partnerstrategy.journeys.tests.access.Node;
import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.desk.Desk;
import org.partnerstrategy.journeys.tests.desk.Keyboard;
import org.partnerstrategy.journeys.tests.desk.Patience;

/**
 * The product, unpacked on a desk. Controls are found by their names in the window in front, then in the others; a name is
 * what a screen reader says, without a colon at its end.
 */
public final class Studio {

    private static final Path ARCHIVE = Path.of(System.getProperty("journeys.archive", "missing"));

    private final Desk desk;
    private final Album album;
    private Process program;

    Studio(Desk desk, Album album) {
        this.desk = desk;
        this.album = album;
    }

    /** Puts it on the desk as someone who downloaded it. */
    void unpack(String language) throws IOException {
        desk.run("tar", "--extract", "--gzip", "--file", ARCHIVE.toString(), "--directory", desk.home().toString());
        Path settings = Files.createDirectories(desk.home().resolve(".partnerstrategy"));
        Files.writeString(settings.resolve("language"), language + "\n");
    }

    /** Opens its window, with files or without, and waits for it. */
    public Studio open(Path... files) {
        List<String> command = new ArrayList<>(List.of(desk.home().resolve("partnerstrategy/studio").toString()));
        Stream.of(files).map(Path::toString).forEach(command::add);
        program = desk.start(command);
        Patience.LONG.until("window of the studio", () -> control("window", node -> node.role().equals("menu bar")).isThere());
        return this;
    }

    /** A file in the home folder. */
    public Path file(String name) {
        return desk.home().resolve(name);
    }

    public Keyboard keyboard() {
        return desk.keyboard();
    }

    /** Chooses from the menu of the window, for instance {@code menu("File", "Save")}. */
    public void menu(String... names) {
        for (String name : names) {
            named("menu", name, "menu", "menu item", "check menu item", "radio menu item").click();
        }
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

    public Control label(String name) {
        return named("label", name, "label");
    }

    /** A field that can be typed in, of one or more lines. */
    public Field field(String name) {
        String what = "field \"" + name + "\"";
        return new Field(desk, what, () -> search(Name.of(name).and(node -> node.is(State.EDITABLE)).and(Role.among("text"))));
    }

    /** A window beside the main one, by its title. */
    public Control dialog(String title) {
        return new Control(desk, "dialog \"" + title + "\"", () -> windows().filter(Name.of(title)).findFirst());
    }

    /** Keeps a picture of the screen. */
    public BufferedImage picture(String step) {
        return album.add(step);
    }

    /** Waits until the program has ended. */
    public void ends() {
        Patience.LONG.until("end of the program", () -> !program.isAlive());
    }

    private Control named(String kind, String name, String... roles) {
        return control(kind + " \"" + name + "\"", Role.among(roles).and(Name.of(name)));
    }

    private Control control(String what, Predicate<Node> wanted) {
        return new Control(desk, what, () -> search(wanted));
    }

    private Optional<Node> search(Predicate<Node> wanted) {
        return windows().map(window -> window.find(wanted)).flatMap(Optional::stream).findFirst();
    }

    /** Those in front first. */
    private Stream<Node> windows() {
        return desk.accessibility().windows().stream().filter(window -> window.is(State.SHOWING))
                .sorted(Comparator.comparing(window -> !window.is(State.ACTIVE)));
    }
}
