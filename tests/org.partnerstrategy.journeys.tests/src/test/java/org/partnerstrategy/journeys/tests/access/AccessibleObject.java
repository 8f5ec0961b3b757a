package org.partnerstrategy.journeys.tests.access;

import java.util.List;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/** A control, as its program tells about it. */
@DBusInterfaceName("org.a11y.atspi.Accessible")
public interface AccessibleObject extends DBusInterface {

    List<Reference> GetChildren();

    String GetRoleName();

    List<UInt32> GetState();
}
