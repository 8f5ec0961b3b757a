/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.PngPainter;
import org.partnerstrategy.matrix.paint.SvgPainter;
import org.partnerstrategy.matrix.scene.MatrixScene;

/**
 * Writes a picture as vectors (SVG), with pixels (PNG) for programs that cannot draw them.
 *
 * @param scene what is drawn
 */
record DocumentPicture(MatrixScene scene) {

    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    /** How Office names the vectors beside the pixels. */
    private static final String VECTORS = "<a:extLst xmlns:a=\"" + MAIN + "\">"
            + "<a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><asvg:svgBlip"
            + " xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " r:embed=\"%s\"/></a:ext></a:extLst>";
    /** Points for a pixel at most. */
    private static final double LARGEST = 0.75;

    /**
     * Adds it to a paragraph.
     *
     * @param width that it may have, in points
     * @param height that it may have, in points
     */
    void write(XWPFParagraph paragraph, double width, double height) throws IOException {
        double scale = Math.min(LARGEST, Math.min(width / scene.width(), height / scene.height()));
        XWPFDocument document = paragraph.getDocument();
        XWPFRun run = paragraph.createRun();
        try {
            XWPFPicture picture = run.addPicture(new ByteArrayInputStream(pixels()), Document.PICTURE_TYPE_PNG,
                    "matrix.png", Units.toEMU(scene.width() * scale), Units.toEMU(scene.height() * scale));
            String vectors = document.addPictureData(vectors(), PictureType.SVG);
            XmlObject extension = XmlObject.Factory.parse(VECTORS.formatted(vectors));
            picture.getCTPicture().getBlipFill().getBlip().addNewExtLst()
                    .set(extension.selectChildren(MAIN, "extLst")[0]);
        } catch (InvalidFormatException | XmlException e) {
            throw new IOException(e);
        }
        CTNonVisualDrawingProps properties = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setDescr(scene.title() + ". " + scene.description());
    }

    private byte[] pixels() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        new PngPainter(Palette.light(), 2).paint(scene, content);
        return content.toByteArray();
    }

    private byte[] vectors() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        new SvgPainter(Palette.light()).paint(scene, content);
        return content.toByteArray();
    }
}
