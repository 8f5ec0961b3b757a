package org.partnerstrategy.journeys.tests.access;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;

/** Where an object is: the program and its path there. */
public class Reference extends Struct {

    @Position(0)
    public final String program;
    @Position(1)
    public final DBusPath path;

    public Reference(String program, DBusPath path) {
        this.program = program;
        this.path = path;
    }
}
