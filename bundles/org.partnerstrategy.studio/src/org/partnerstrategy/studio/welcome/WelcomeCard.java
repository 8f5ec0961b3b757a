/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.welcome;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.partnerstrategy.ui.Shades;
import org.partnerstrategy.ui.TypeScale;

/** A large button with an icon, a title and a line below it. */
final class WelcomeCard {

    private static final int PADDING = 12;
    private static final int CORNER = 8;

    private final Canvas canvas;
    private final Face face;
    private final Optional<Runnable> act;
    private final Font bold;
    private boolean hovered;

    /**
     * What a card shows.
     *
     * @param picture its icon; none for a card in a list
     * @param size the width and height of the icon, in points
     */
    record Face(String title, String description, Optional<Image> picture, int size) {
    }

    /** A card; grey when there is nothing that it does. */
    WelcomeCard(Composite parent, Face face, Optional<Runnable> act) {
        this.face = face;
        this.act = act;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setFont(JFaceResources.getDialogFont());
        bold = TypeScale.TEXT.bold();
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, height()).applyTo(canvas);
        canvas.setToolTipText(face.description());
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        if (act.isPresent()) {
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            canvas.addListener(SWT.MouseEnter, event -> hover(true));
            canvas.addListener(SWT.MouseExit, event -> hover(false));
            canvas.addListener(SWT.MouseUp, this::release);
            canvas.addListener(SWT.KeyDown, this::type);
            canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
            canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
            canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        } else {
            canvas.setEnabled(false);
        }
        describe();
    }

    Control control() {
        return canvas;
    }

    private int height() {
        GC gc = new GC(canvas);
        int lines = gc.getFontMetrics().getHeight() * 2 + 2;
        gc.dispose();
        return Math.max(lines, face.size()) + 2 * PADDING;
    }

    private void describe() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = face.title();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = face.description();
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    private void hover(boolean now) {
        hovered = now;
        canvas.redraw();
    }

    private void release(Event event) {
        if (event.button == 1 && canvas.getClientArea().contains(event.x, event.y)) {
            act.ifPresent(Runnable::run);
        }
    }

    private void type(Event event) {
        if (event.character == SWT.CR || event.character == ' ') {
            act.ifPresent(Runnable::run);
        }
    }

    private void paint(GC gc) {
        Shades shades = Shades.of(canvas);
        Rectangle area = canvas.getClientArea();
        boolean button = face.picture().isPresent();
        gc.setAntialias(SWT.ON);
        if (hovered || button) {
            gc.setBackground(hovered ? shades.tinted(0.14) : shades.between(0.03));
            gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, CORNER, CORNER);
        }
        boolean focused = canvas.isFocusControl();
        if (focused || button) {
            gc.setForeground(focused || hovered ? shades.accent() : shades.between(0.2));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, CORNER, CORNER);
        }
        int x = PADDING;
        if (button) {
            gc.drawImage(face.picture().get(), x, (area.height - face.size()) / 2, face.size(), face.size());
            x += face.size() + PADDING;
        }
        write(gc, shades, x, area);
    }

    private void write(GC gc, Shades shades, int x, Rectangle area) {
        int line = gc.getFontMetrics().getHeight();
        int top = (area.height - 2 * line - 2) / 2;
        gc.setForeground(shades.between(act.isPresent() ? 1 : 0.45));
        gc.setFont(bold);
        gc.drawText(shortened(gc, face.title(), area.width - x - PADDING), x, top, true);
        gc.setForeground(shades.between(act.isPresent() ? 0.7 : 0.45));
        gc.setFont(canvas.getFont());
        gc.drawText(shortened(gc, face.description(), area.width - x - PADDING), x, top + line + 2, true);
    }

    /** The text, with its middle left out where it is too long: of a folder both ends say something. */
    private static String shortened(GC gc, String text, int width) {
        String shown = text;
        for (int kept = text.length(); kept > 2 && gc.textExtent(shown).x > width; kept--) {
            shown = text.substring(0, (kept + 1) / 2) + "…" + text.substring(text.length() - kept / 2);
        }
        return shown;
    }
}
