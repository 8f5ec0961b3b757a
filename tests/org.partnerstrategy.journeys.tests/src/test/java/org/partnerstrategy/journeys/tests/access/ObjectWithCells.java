package org.partnerstrategy.journeys.tests.access;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** A control with rows and columns. */
@DBusInterfaceName("org.a11y.atspi.Table")
public interface ObjectWithCells extends DBusInterface {

    /** The cell there, counted from 0. */
    Reference GetAccessibleAt(int row, int column);

    /** The heading of that column, counted from 0. */
    Reference GetColumnHeader(int column);
}
