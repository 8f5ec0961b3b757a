/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gmf.runtime.gef.ui.figures.DefaultSizeNodeFigure;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.description.DiagramElementMapping;
import org.eclipse.sirius.diagram.ui.tools.api.graphical.edit.styles.IStyleConfigurationProvider;
import org.eclipse.sirius.diagram.ui.tools.api.graphical.edit.styles.SimpleStyleConfiguration;
import org.eclipse.sirius.diagram.ui.tools.api.graphical.edit.styles.StyleConfiguration;
import org.eclipse.sirius.ext.gmf.runtime.gef.ui.figures.SiriusWrapLabel;
import org.eclipse.sirius.viewpoint.Style;
import org.eclipse.swt.graphics.Font;
import org.partnerstrategy.design.ui.place.MatrixDiagram;

/** Makes the boxes of the network and the tree as large as their names: flat, so that many of them are seen at once. */
public final class BoxStyles implements IStyleConfigurationProvider {

    private static final String NETWORK_GOAL = "NetworkGoal";

    private static final int WIDEST = 220;
    /** All goals of a network are that wide: lines leave them to both sides, and must not pass the next one. */
    private static final int GOAL = 180;
    private static final int BESIDE = 20;
    private static final int ABOVE = 12;
    /** Letters of a picture can be this much wider than those of the window. */
    private static final double WIDER = 1.08;

    @Override
    public boolean provides(DiagramElementMapping mapping, Style style) {
        return MatrixDiagram.isBox(mapping);
    }

    @Override
    public StyleConfiguration createStyleConfiguration(DiagramElementMapping mapping, Style style) {
        boolean isGoal = NETWORK_GOAL.equals(mapping.getName());
        return new SimpleStyleConfiguration() {

            @Override
            public Dimension fitToText(DNode node, SiriusWrapLabel name, DefaultSizeNodeFigure box) {
                return name.getFont() == null || node.getName() == null ? box.getDefaultSize()
                        : size(node.getName(), name.getFont(), isGoal ? GOAL : 0);
            }
        };
    }

    /** Of a text that is broken between words. */
    private static Dimension size(String text, Font font, int atLeast) {
        int widest = atLeast > 0 ? atLeast : WIDEST;
        int width = atLeast;
        int lines = 0;
        for (String paragraph : text.split("\n")) {
            String line = "";
            lines++;
            for (String word : paragraph.split(" ")) {
                String longer = line.isEmpty() ? word : line + ' ' + word;
                boolean fits = line.isEmpty() || width(longer, font) <= widest;
                lines += fits ? 0 : 1;
                line = fits ? longer : word;
                width = Math.max(width, width(line, font));
            }
        }
        return new Dimension(width + BESIDE, lines * FigureUtilities.getStringExtents(text, font).height + ABOVE);
    }

    private static int width(String text, Font font) {
        return (int) Math.ceil(WIDER * FigureUtilities.getTextWidth(text, font));
    }
}
