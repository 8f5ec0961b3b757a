/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.canvas;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;
import org.partnerstrategy.editor.matrix.gesture.HoverCard;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.ui.TypeScale;

/** Paints the card beside the pointer, where it covers neither the pointer nor leaves the canvas. */
final class CardPainter {

    private static final int WIDTH = 300;
    private static final int INSET = 10;
    private static final int AWAY = 18;

    private final GC gc;
    private final Palette palette;

    CardPainter(GC gc, Palette palette) {
        this.gc = gc;
        this.palette = palette;
    }

    void paint(HoverCard card, int x, int y, Rectangle area) {
        TextLayout text = new TextLayout(gc.getDevice());
        try {
            text.setFont(Display.getCurrent().getSystemFont());
            text.setSpacing(2);
            text.setText(String.join("\n", merged(card)));
            text.setStyle(new TextStyle(TypeScale.TEXT.bold(), null,
                    null), 0, Math.max(0, card.title().length() - 1));
            int most = Math.min(WIDTH, Math.max(1, area.width - 2 * INSET));
            if (text.getBounds().width > most) {
                text.setWidth(most);
            }
            Rectangle bounds = text.getBounds();
            int width = bounds.width + 2 * INSET;
            int height = bounds.height + 2 * INSET;
            int left = x + AWAY + width <= area.width ? x + AWAY : Math.max(0, x - AWAY - width);
            int top = Math.clamp(y - height / 2, 0, Math.max(0, area.height - height));
            draw(text, new Rectangle(left, top, width, height));
        } finally {
            text.dispose();
        }
    }

    private void draw(TextLayout text, Rectangle box) {
        gc.setAntialias(SWT.ON);
        palette.style(Role.CANVAS).fill().ifPresent(ground -> gc.setBackground(ScenePainter.color(ground)));
        palette.style(Role.FRAME).stroke().ifPresent(line -> gc.setForeground(ScenePainter.color(line)));
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 8, 8);
        gc.setLineWidth(1);
        gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, 8, 8);
        palette.style(Role.ENTRY).fill().ifPresent(ink -> gc.setForeground(ScenePainter.color(ink)));
        text.draw(gc, box.x + INSET, box.y + INSET);
    }

    private static List<String> merged(HoverCard card) {
        return Stream.concat(Stream.of(card.title()), card.lines().stream()).toList();
    }
}
