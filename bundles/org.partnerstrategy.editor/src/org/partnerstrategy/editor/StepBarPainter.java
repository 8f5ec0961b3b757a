/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.partnerstrategy.ui.Shades;
import org.partnerstrategy.ui.TypeScale;

/** Draws the bar of steps: a number in a disc or an icon, and the name, and a line below the one that is shown. */
final class StepBarPainter {

    private static final int PADDING = 14;
    private static final int GAP = 8;
    private static final int ARROW = 12;
    private static final int UNDERLINE = 3;

    private final Canvas canvas;
    private final List<PageDescription> pages;
    private final Font bold;
    private final ResourceManager images;
    private final int line;

    /**
     * How the bar is at the moment.
     *
     * @param shown the step that is shown
     * @param hovered the step under the mouse, -1 if there is none
     * @param focused whether the bar has the keyboard
     */
    record State(int shown, int hovered, boolean focused) {
    }

    StepBarPainter(Canvas canvas, List<PageDescription> pages) {
        this.canvas = canvas;
        this.pages = pages;
        bold = TypeScale.TEXT.bold();
        images = new LocalResourceManager(JFaceResources.getResources(), canvas);
        GC gc = new GC(canvas);
        line = gc.getFontMetrics().getHeight();
        gc.dispose();
    }

    int height() {
        return line + 2 * PADDING;
    }

    private int disc() {
        return line + GAP;
    }

    /** How wide the bar is with all names. */
    int width() {
        GC gc = new GC(canvas);
        try {
            gc.setFont(bold);
            return pages.stream().mapToInt(page -> width(gc, page, true)).sum();
        } finally {
            gc.dispose();
        }
    }

    /** Where the steps lie; where they do not all fit, those that are not shown lose their names. */
    List<Rectangle> places(GC gc) {
        gc.setFont(bold);
        List<Rectangle> places = new ArrayList<>();
        int total = pages.stream().mapToInt(page -> width(gc, page, true)).sum();
        boolean names = total <= canvas.getClientArea().width;
        int x = 0;
        for (PageDescription page : pages) {
            int width = width(gc, page, names || page.step().isEmpty());
            places.add(new Rectangle(x, 0, width, canvas.getClientArea().height));
            x += width;
        }
        return places;
    }

    private int width(GC gc, PageDescription page, boolean named) {
        int number = page.step().isPresent() ? disc() : icon(page).map(icon -> icon.getBounds().width).orElse(0);
        int name = named ? gc.textExtent(page.title()).x : 0;
        return 2 * PADDING + number + name + (number > 0 && name > 0 ? GAP : 0);
    }

    private Optional<Image> icon(PageDescription page) {
        return page.step().isPresent() ? Optional.empty() : page.icon().map(images::get);
    }

    void paint(GC gc, List<Rectangle> places, State state) {
        Shades shades = Shades.of(canvas);
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(shades.between(0.03));
        gc.fillRectangle(area);
        gc.setForeground(shades.between(0.2));
        gc.drawLine(0, area.height - 1, area.width, area.height - 1);
        for (int i = 0; i < places.size(); i++) {
            paint(gc, shades, places.get(i), i, state);
        }
    }

    private void paint(GC gc, Shades shades, Rectangle place, int index, State state) {
        PageDescription page = pages.get(index);
        boolean shown = index == state.shown();
        if (shown || index == state.hovered()) {
            gc.setBackground(shown ? shades.tinted(0.12) : shades.between(0.08));
            gc.fillRectangle(place.x, place.y, place.width, place.height - 1);
        }
        if (shown) {
            gc.setBackground(shades.accent());
            gc.fillRectangle(place.x, place.height - UNDERLINE, place.width, UNDERLINE);
        }
        if (page.step().filter(step -> step > 1).isPresent()) {
            arrow(gc, shades, place);
        }
        int x = place.x + PADDING;
        if (page.step().isPresent()) {
            number(gc, shades, new Rectangle(x, place.y + (place.height - disc()) / 2, disc(), disc()), shown,
                    page.step().get().toString());
            x += disc() + GAP;
        } else if (icon(page).isPresent()) {
            Rectangle size = icon(page).get().getBounds();
            gc.drawImage(icon(page).get(), x, place.y + (place.height - size.height) / 2);
            x += size.width + GAP;
        }
        if (place.x + place.width - PADDING > x) {
            gc.setFont(shown ? bold : canvas.getFont());
            gc.setForeground(shown ? shades.between(1) : shades.between(0.8));
            gc.drawText(page.title(), x, place.y + (place.height - gc.getFontMetrics().getHeight()) / 2, true);
        }
        if (shown && state.focused()) {
            gc.setForeground(shades.accent());
            gc.drawRoundRectangle(place.x + 3, place.y + 3, place.width - 7, place.height - 10, 6, 6);
        }
    }

    private void number(GC gc, Shades shades, Rectangle disc, boolean shown, String number) {
        gc.setFont(bold);
        if (shown) {
            gc.setBackground(shades.accent());
            gc.fillOval(disc.x, disc.y, disc.width, disc.height);
        } else {
            gc.setForeground(shades.between(0.45));
            gc.drawOval(disc.x, disc.y, disc.width - 1, disc.height - 1);
        }
        gc.setForeground(shown ? shades.onAccent() : shades.between(0.8));
        Point size = gc.textExtent(number);
        gc.drawText(number, disc.x + (disc.width - size.x) / 2, disc.y + (disc.height - size.y) / 2, true);
    }

    /** The handbook's steps follow each other. */
    private static void arrow(GC gc, Shades shades, Rectangle place) {
        int half = ARROW / 3;
        int middle = place.y + place.height / 2;
        gc.setForeground(shades.between(0.4));
        gc.setLineWidth(1);
        gc.drawPolyline(new int[] { place.x - half / 2, middle - half, place.x + half / 2, middle, place.x - half / 2,
            middle + half });
    }

}
