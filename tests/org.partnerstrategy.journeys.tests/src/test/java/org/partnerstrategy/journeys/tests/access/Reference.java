/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
