/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.partnerstrategy.report.Content.Figure;
import org.partnerstrategy.report.HouseStyle;

/** Fills the texts of slides. */
final class SlideTexts {

    private static final Color INK = new Color(0x1F2933);
    private static final double VALUE = 18;
    private static final double LABEL = 12;
    private static final double AFTER = 8;

    private SlideTexts() {
    }

    static void title(XSLFTextShape shape, String text, double size, HouseStyle style) {
        shape.clearText();
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(true);
        run.setFontColor(new Color(style.strong()));
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        shape.setTextAutofit(TextAutofit.NORMAL);
    }

    /** A paragraph for each line. */
    static void fill(XSLFTextShape shape, List<String> lines, double size, boolean bullets) {
        shape.clearText();
        for (String line : lines) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setBullet(bullets);
            paragraph.setTextAlign(TextAlign.LEFT);
            paragraph.setSpaceAfter(-AFTER);
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(line);
            run.setFontSize(size);
            run.setFontColor(INK);
        }
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        shape.setTextAutofit(TextAutofit.NORMAL);
    }

    static void figure(XSLFTextBox box, Figure figure, Rectangle2D place, HouseStyle style) {
        box.setAnchor(place);
        box.setFillColor(new Color(style.ground()));
        box.clearText();
        XSLFTextRun value = box.addNewTextParagraph().addNewTextRun();
        value.setText(figure.value());
        value.setFontSize(VALUE);
        value.setBold(true);
        value.setFontColor(new Color(style.strong()));
        XSLFTextRun label = box.addNewTextParagraph().addNewTextRun();
        label.setText(figure.label());
        label.setFontSize(LABEL);
        box.setTextAutofit(TextAutofit.NORMAL);
    }
}
