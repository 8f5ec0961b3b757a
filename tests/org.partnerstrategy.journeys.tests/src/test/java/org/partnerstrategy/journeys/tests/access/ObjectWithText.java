package org.partnerstrategy.journeys.tests.access;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** A control with text in it. */
@DBusInterfaceName("org.a11y.atspi.Text")
public interface ObjectWithText extends DBusInterface {

    /** All of it where the end is -1. */
    String GetText(int start, int end);
}
