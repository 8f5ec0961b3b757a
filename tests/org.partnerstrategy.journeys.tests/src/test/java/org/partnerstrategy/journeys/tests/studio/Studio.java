/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.partnerstrategy.journeys.tests.access.Node;
import org.partnerstrategy.journeys.tests.desk.Desk;
import org.partnerstrategy.journeys.tests.desk.Keyboard;
import org.partnerstrategy.journeys.tests.desk.Patience;

/** The product, unpacked on a desk. */
public final class Studio extends Controls {

    private static final Path ARCHIVES = Path.of(System.getProperty("journeys.archives", "missing"));
    private static final Pattern RAW = Pattern.compile("\\{\\d|^%\\w");

    private final Desk desk;
    private final Album album;
    private final GoldenPictures golden;
    private Process program;

    Studio(Desk desk, Album album, GoldenPictures golden) {
        super(desk);
        this.desk = desk;
        this.album = album;
        this.golden = golden;
    }

    /** Puts it on the desk as someone who downloaded it. */
    void unpack(String language) throws IOException {
        desk.run("tar", "--extract", "--gzip", "--file", archive().toString(), "--directory", desk.home().toString());
        Path settings = Files.createDirectories(desk.home().resolve(".partnerstrategy"));
        Files.writeString(settings.resolve("language"), language + "\n");
    }

    /** Its name tells the version. */
    private static Path archive() throws IOException {
        try (Stream<Path> files = Files.list(ARCHIVES)) {
            return files.filter(file -> file.toString().endsWith("-linux.gtk.x86_64.tar.gz")).findFirst().orElseThrow();
        }
    }

    /** Whether it has diagrams. */
    public boolean hasDiagrams() throws IOException {
        try (Stream<Path> plugins = Files.list(desk.home().resolve("partnerstrategy/plugins"))) {
            return plugins.anyMatch(plugin -> plugin.getFileName().toString()
                    .startsWith("org.partnerstrategy.design.ui_"));
        }
    }

    /** Runs a command of the product, and waits until it has ended well. */
    public void command(String... words) {
        desk.run(Stream.concat(Stream.of(start()), Stream.of(words)).toArray(String[]::new));
    }

    /** Opens its window, with files or without, and waits for it. */
    public Studio open(Path... files) {
        List<String> command = new ArrayList<>(List.of(start()));
        Stream.of(files).map(Path::toString).forEach(command::add);
        program = desk.start(command);
        Patience.LONG.until("window of the studio", () -> control("window", Role.among("menu bar")).isThere());
        return this;
    }

    /** Opens its window with the example of youth work, as a file of one's own. */
    public Path openExample() {
        Path file = file("Youth.partnerstrategy");
        command("new", file.toString(), "--example", "youth-work");
        open(file);
        return file;
    }

    private String start() {
        return desk.home().resolve("partnerstrategy/studio").toString();
    }

    /** Waits until the program has ended, which has nothing to say to the one who started it. */
    public void ends() {
        hasEnded();
        Assertions.assertEquals(List.of(), desk.said(List.of(start())), "said in the terminal");
    }

    private void hasEnded() {
        Patience.LONG.until("end of the program", () -> !program.isAlive());
    }

    /** Presses what makes the program start again, and waits until it did. */
    public void startsAgainBy(Control button) {
        List<ProcessHandle> before = program.descendants().toList();
        button.click();
        Patience.LONG.until("end of the window", () -> before.stream().noneMatch(ProcessHandle::isAlive));
        Patience.LONG.until("new window", () -> control("window", Role.among("menu bar")).isThere());
    }

    /** Ends the program as a failure of power does. */
    public void dies() {
        program.descendants().forEach(ProcessHandle::destroyForcibly);
        hasEnded();
    }

    /** What the program keeps on disk. */
    public Kept kept() {
        return new Kept(desk.home().resolve(".partnerstrategy"));
    }

    /** A file in the home folder. */
    public Path file(String name) {
        return desk.home().resolve(name);
    }

    /** A file that someone sent, in the home folder. */
    public Path receive(String resource) throws IOException {
        try (InputStream content = Studio.class.getResourceAsStream("/" + resource)) {
            Files.copy(content, file(resource));
        }
        return file(resource);
    }

    /** Puts a text on the clipboard, as a program does in which it was copied. */
    public void copyElsewhere(String text) throws IOException {
        Path copied = Files.writeString(file(".machine/copied"), text);
        desk.run("xclip", "-selection", "clipboard", "-in", copied.toString());
    }

    /** Waits for another file on the clipboard than before, and gives it as a program gets it in which it is pasted. */
    public Path copied(Optional<Path> before) {
        List<String> paste = List.of("xclip", "-selection", "clipboard", "-out", "-target", "text/uri-list");
        return Patience.USUAL.get("file on the clipboard", () -> {
            desk.start(paste).onExit().join();
            // What is pasted has no end of line, and comes behind what was pasted before.
            String last = String.join(" ", desk.said(paste)).replaceFirst(".*(?=file:)", "").strip();
            return Optional.of(last).filter(text -> text.startsWith("file:")).map(URI::create).map(Path::of)
                    .filter(file -> !before.equals(Optional.of(file)));
        });
    }

    public Keyboard keyboard() {
        return desk.keyboard();
    }

    /** Keeps a picture of the screen. */
    public BufferedImage picture(String step) {
        return album.add(step);
    }

    /**
     * Keeps a picture of the window in front, without its frame, and compares it with the one that a person has looked
     * at.
     *
     * @return what is different; nothing where it looks the same
     */
    public Optional<String> looksAsBefore(String step) {
        desk.pointer().move(desk.screen().corner());
        picture(step);
        return golden.compare(step, () -> windowIn(desk.screen().picture()));
    }

    private BufferedImage windowIn(BufferedImage screen) {
        Rectangle all = new Rectangle(screen.getWidth(), screen.getHeight());
        Rectangle window = windows().findFirst().flatMap(Node::bounds).map(all::intersection).orElse(all);
        return screen.getSubimage(window.x, window.y, window.width, window.height);
    }

    /** Waits until most of the screen is like that. */
    public void has(Ground ground) {
        Patience.USUAL.until("ground that is " + ground, () -> Ground.of(desk.screen().picture()) == ground);
    }

    /**
     * Keeps a picture of the screen, and names the controls that cannot be told from what is behind them, or say
     * nonsense.
     */
    public List<String> unreadable(String step) {
        desk.pointer().move(desk.screen().corner());
        Legibility legibility = new Legibility(picture(step));
        return windows().flatMap(Node::showing)
                .filter(node -> legibility.isLost(node) || RAW.matcher(node.name()).find()).map(Node::toString)
                .toList();
    }
}
