/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
