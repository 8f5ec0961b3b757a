/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
