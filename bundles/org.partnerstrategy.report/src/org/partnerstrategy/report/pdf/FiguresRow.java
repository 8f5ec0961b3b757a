/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.partnerstrategy.report.Content.Figure;

/**
 * Writes figures beside each other, each with what it counts under it.
 *
 * @param pages where they go
 * @param tags say that it is a list
 * @param figures one or more
 */
record FiguresRow(Pages pages, Tags tags, List<Figure> figures) {

    private static final float GAP = 6;
    private static final float PADDING = 5;

    void write() throws IOException {
        float width = (Pages.width() - GAP * (figures.size() - 1)) / figures.size();
        List<List<String>> labels = figures.stream()
                .map(figure -> new Lines(Type.CELL).of(figure.label(), width - 2 * PADDING)).toList();
        List<List<String>> values = figures.stream()
                .map(figure -> new Lines(Type.FIGURE).of(figure.value(), width - 2 * PADDING)).toList();
        float height = 2 * PADDING + lines(values) * Type.FIGURE.leading() + lines(labels) * Type.CELL.leading();
        pages.skip(Type.FIGURE.before());
        pages.require(height);
        pages.ground(height);
        PDStructureElement list = tags.begin(StandardStructureTypes.L, tags.whole());
        for (int i = 0; i < figures.size(); i++) {
            PDStructureElement body = tags.begin(StandardStructureTypes.L_BODY,
                    tags.begin(StandardStructureTypes.LI, list));
            float x = Pages.MARGIN + i * (width + GAP) + PADDING;
            double base = write(values.get(i), Type.FIGURE, x, pages.y() - PADDING, body);
            write(labels.get(i), Type.CELL, x, base, body);
        }
        pages.down(height);
        pages.down(Type.FIGURE.after());
    }

    private double write(List<String> lines, Type type, float x, double top, PDStructureElement body)
            throws IOException {
        double base = top;
        for (String line : lines) {
            pages.write(line, type, x, base - type.hand().size(), body);
            base -= type.leading();
        }
        return base;
    }

    private static int lines(List<List<String>> texts) {
        return texts.stream().mapToInt(List::size).max().orElse(0);
    }
}
