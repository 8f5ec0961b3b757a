/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.access;

import java.util.List;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** The controls of all programs of one session. */
public final class Accessibility implements AutoCloseable {

    private final DBusConnection connection;

    /** Joins the session whose bus has that address. */
    public Accessibility(String session) throws DBusException {
        try (DBusConnection bus = connect(session)) {
            connection = connect(bus.getRemoteObject("org.a11y.Bus", "/org/a11y/bus", Launcher.class).GetAddress());
        } catch (java.io.IOException e) {
            throw new DBusException(e);
        }
    }

    private static DBusConnection connect(String address) throws DBusException {
        return DBusConnectionBuilder.forAddress(address).withShared(false).build();
    }

    /** The windows of all programs, dialogs and menus too. */
    public List<Node> windows() {
        Node programs = new Node(this, new Reference("org.a11y.atspi.Registry",
                new DBusPath("/org/a11y/atspi/accessible/root")));
        return programs.children().stream().flatMap(program -> program.children().stream()).toList();
    }

    <I extends DBusInterface> I object(Reference reference, Class<I> side) throws DBusException {
        return connection.getRemoteObject(reference.program, reference.path.getPath(), side);
    }

    @Override
    public void close() {
        connection.disconnect();
    }
}
