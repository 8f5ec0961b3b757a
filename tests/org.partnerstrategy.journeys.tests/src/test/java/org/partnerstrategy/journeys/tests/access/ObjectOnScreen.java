/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
