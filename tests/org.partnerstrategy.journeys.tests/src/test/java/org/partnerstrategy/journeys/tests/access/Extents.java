/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.access;

import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;

/** A place in pixels. */
public class Extents extends Struct {

    @Position(0)
    public final int x;
    @Position(1)
    public final int y;
    @Position(2)
    public final int width;
    @Position(3)
    public final int height;

    public Extents(int x, int y, int width, int height) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
    }
}
