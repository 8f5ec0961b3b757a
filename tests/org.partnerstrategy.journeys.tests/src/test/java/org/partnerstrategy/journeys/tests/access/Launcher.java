package org.partnerstrategy.journeys.tests.access;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** Knows the bus on which programs tell about their controls. */
@DBusInterfaceName("org.a11y.Bus")
public interface Launcher extends DBusInterface {

    String GetAddress();
}
