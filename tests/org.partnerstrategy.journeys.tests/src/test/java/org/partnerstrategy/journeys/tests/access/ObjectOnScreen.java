package org.partnerstrategy.journeys.tests.access;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/** A control with a place. */
@DBusInterfaceName("org.a11y.atspi.Component")
public interface ObjectOnScreen extends DBusInterface {

    /** Its place on the screen where the coordinates are 0. */
    Extents GetExtents(UInt32 coordinates);
}
