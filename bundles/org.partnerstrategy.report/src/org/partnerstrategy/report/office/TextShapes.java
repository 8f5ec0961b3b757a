/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.text.TextWidths;

/**
 * Makes text boxes of the texts of a scene, each exactly where the scene has it.
 *
 * @param container the slide or group that they belong to
 * @param placing where they lie
 */
record TextShapes(XSLFShapeContainer container, ShapePlacing placing) {

    private static final String FONT = "Arial";
    /** How far letters of this font reach over the base line, of their size. */
    private static final double ASCENT = 0.905;
    /** From one line of this font to the next, of its size. */
    private static final double SINGLE = 1.15;
    private static final double PERCENT = 100;
    private static final double ROOM = 2;

    XSLFTextBox add(Mark.Text text) {
        int size = text.role().fontSize();
        double width = text.lines().stream().mapToDouble(line -> TextWidths.of(line.strip(), size)).max().orElse(0)
                + ROOM;
        double spacing = text.role().lineHeight() / (size * SINGLE);
        double height = text.role().lineHeight() * (text.lines().size() - 1) + size * SINGLE;
        double left = switch (text.anchor()) {
            case START -> text.at().x();
            case MIDDLE -> text.at().x() - width / 2;
            case END -> text.at().x() - width;
        };
        XSLFTextBox box = container.createTextBox();
        box.setAnchor(turned(placing.box(left, text.at().y() - ASCENT * size, width, height), text));
        box.setRotation(text.angle());
        box.setInsets(new Insets2D(0, 0, 0, 0));
        box.setWordWrap(false);
        box.setVerticalAlignment(VerticalAlignment.TOP);
        box.clearText();
        for (String line : text.lines()) {
            XSLFTextParagraph paragraph = box.addNewTextParagraph();
            paragraph.setTextAlign(switch (text.anchor()) {
                case START -> TextAlign.LEFT;
                case MIDDLE -> TextAlign.CENTER;
                case END -> TextAlign.RIGHT;
            });
            paragraph.setLineSpacing(spacing * PERCENT);
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(line.strip());
            run.setFontFamily(FONT);
            run.setFontSize(size * placing.scale());
            Palette.light().style(text.role()).fill().map(ShapeLook::colour).ifPresent(run::setFontColor);
        }
        return box;
    }

    /** Boxes are turned around their middle, texts of a scene around their place. */
    private Rectangle2D turned(Rectangle2D box, Mark.Text text) {
        Point2D at = placing.of(text.at());
        Point2D middle = AffineTransform.getRotateInstance(Math.toRadians(text.angle()), at.getX(), at.getY())
                .transform(new Point2D.Double(box.getCenterX(), box.getCenterY()), null);
        return new Rectangle2D.Double(middle.getX() - box.getWidth() / 2, middle.getY() - box.getHeight() / 2,
                box.getWidth(), box.getHeight());
    }
}
