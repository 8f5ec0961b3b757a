/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.awt.Color;

import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.partnerstrategy.matrix.paint.Colour;
import org.partnerstrategy.matrix.paint.Style;

/**
 * Gives a shape the look of its role.
 *
 * @param style of the palette
 * @param scale points of the slide for a pixel of the scene
 */
record ShapeLook(Style style, double scale) {

    private static final double THINNEST = 0.5;

    void apply(XSLFSimpleShape shape) {
        if (!(shape instanceof XSLFConnectorShape)) {
            shape.setFillColor(style.fill().map(fill -> new Color(fill.red(), fill.green(), fill.blue(), style.alpha()))
                    .orElse(null));
        }
        if (style.stroke().isEmpty()) {
            shape.setLineColor(null);
            return;
        }
        shape.setLineColor(colour(style.stroke().get()));
        shape.setLineWidth(Math.max(THINNEST, style.width() * scale));
        if (!style.dashes().isEmpty()) {
            shape.setLineDash(LineDash.DASH);
        }
    }

    static Color colour(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
