/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gmf.runtime.draw2d.ui.mapmode.IMapMode;
import org.eclipse.gmf.runtime.draw2d.ui.render.internal.graphics.RenderedMapModeGraphics;
import org.eclipse.swt.graphics.Color;

/** Paints a diagram on the ground of a dark window: each colour is the one that takes its place there. */
final class DarkGraphics extends RenderedMapModeGraphics {

    /** What was asked for, by what is painted: who asks for a colour to use it again must get the same. */
    private final Map<Color, Color> asked = new HashMap<>();

    DarkGraphics(Graphics graphics, IMapMode mode, Dimension largestImage) {
        super(graphics, mode, true, largestImage);
    }

    @Override
    public void setForegroundColor(Color colour) {
        super.setForegroundColor(dark(colour));
    }

    @Override
    public void setBackgroundColor(Color colour) {
        super.setBackgroundColor(dark(colour));
    }

    @Override
    public Color getForegroundColor() {
        return asked(super.getForegroundColor());
    }

    @Override
    public Color getBackgroundColor() {
        return asked(super.getBackgroundColor());
    }

    private Color dark(Color colour) {
        Color painted = DiagramGround.dark(colour);
        asked.put(painted, colour);
        return painted;
    }

    private Color asked(Color painted) {
        return asked.getOrDefault(painted, painted);
    }
}
