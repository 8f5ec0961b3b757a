/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.desk;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.freedesktop.dbus.exceptions.DBusException;
import org.partnerstrategy.journeys.tests.access.Accessibility;

/** A computer of one's own, with nothing on it yet. Everything that was started on it ends with it. */
public final class Desk implements AutoCloseable {

    private final Path home;
    private final Programs programs;
    private final Screen screen;
    private final Accessibility accessibility;

    /** @param home an empty folder with a short path, as the addresses of sockets are limited */
    public Desk(Path home, Dimension size) throws IOException, DBusException {
        this.home = home;
        Path machine = Files.createDirectory(home.resolve(".machine"));
        calm(home);
        programs = new Programs(home);
        programs.tell("XDG_RUNTIME_DIR", machine.toString());
        // Java takes it from the list of users otherwise.
        programs.tell("JDK_JAVA_OPTIONS", "-Duser.home=" + home);
        screen = new Screen(machine, size, programs);
        accessibility = new Accessibility(session(machine));
    }

    /**
     * Without what moves by itself, so that one can see when nothing changes any more, and with the same letters
     * everywhere, whatever the computer prefers.
     */
    private static void calm(Path home) throws IOException {
        Path settings = Files.createDirectories(home.resolve(".config/gtk-3.0"));
        Files.writeString(settings.resolve("settings.ini"), """
                [Settings]
                gtk-cursor-blink=false
                gtk-enable-animations=false
                gtk-font-name=DejaVu Sans 10
                gtk-theme-name=Adwaita
                gtk-icon-theme-name=Adwaita
                gtk-xft-antialias=1
                gtk-xft-dpi=98304
                gtk-xft-hinting=1
                gtk-xft-hintstyle=hintslight
                gtk-xft-rgba=none
                """);
    }

    private String session(Path machine) {
        String address = "unix:path=" + machine.resolve("bus");
        programs.tell("DBUS_SESSION_BUS_ADDRESS", address);
        programs.start(List.of("dbus-daemon", "--session", "--nofork", "--address=" + address));
        Patience.USUAL.until("bus for the programs of the session", () -> Files.exists(machine.resolve("bus")));
        return address;
    }

    /** The folder of the one who sits at it. */
    public Path home() {
        return home;
    }

    public Screen screen() {
        return screen;
    }

    public Accessibility accessibility() {
        return accessibility;
    }

    public Keyboard keyboard() {
        return new Keyboard(programs);
    }

    public Pointer pointer() {
        return new Pointer(programs);
    }

    /** Starts a program; what it says is in a log of its name in the home folder. */
    public Process start(List<String> command) {
        return programs.start(command);
    }

    /** What a program that was started has said, on either stream. */
    public List<String> said(List<String> command) {
        return programs.said(command);
    }

    /** Runs a program until it ends. */
    public void run(String... command) {
        programs.run(List.of(command));
    }

    @Override
    public void close() {
        accessibility.close();
        programs.close();
    }
}
