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
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.text.Messages;

/** The bar with which the user goes from step to step, by the mouse or by the arrow keys. */
final class StepBar {

    private static final Messages MESSAGES = Messages.of(StepBar.class);

    private final Canvas canvas;
    private final List<PageDescription> pages;
    private final Consumer<String> show;
    private final StepBarPainter painter;

    private List<Rectangle> places = List.of();
    private int shown = -1;
    private int hovered = -1;

    StepBar(Composite parent, List<PageDescription> pages, Consumer<String> show) {
        this.pages = pages;
        this.show = show;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setFont(JFaceResources.getDialogFont());
        painter = new StepBarPainter(canvas, pages);
        canvas.addListener(SWT.Paint, event -> {
            places = painter.places(event.gc);
            painter.paint(event.gc, places, new StepBarPainter.State(shown, hovered, canvas.isFocusControl()));
        });
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, event -> hover(at(new Point(event.x, event.y))));
        canvas.addListener(SWT.MouseExit, event -> hover(-1));
        canvas.addListener(SWT.KeyDown, this::type);
        canvas.addListener(SWT.Traverse, event -> event.doit = switch (event.detail) {
        case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE -> true;
        default -> event.doit;
        });
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        StepBarAccessible.attach(canvas, this);
    }

    Control control() {
        return canvas;
    }

    /** The room that it needs for the names of all steps. */
    Point size() {
        return new Point(painter.width(), painter.height());
    }

    void mark(String id) {
        shown = IntStream.range(0, pages.size()).filter(i -> pages.get(i).id().equals(id)).findFirst().orElse(-1);
        canvas.redraw();
        if (shown >= 0) {
            canvas.getAccessible().selectionChanged();
            canvas.getAccessible().setFocus(shown);
        }
    }

    /** The names of the steps, as a screen reader says them. */
    List<String> names() {
        return pages.stream().map(StepBar::name).toList();
    }

    /** Where the steps were drawn last. */
    List<Rectangle> places() {
        return new ArrayList<>(places);
    }

    /** Which step is shown, counted from 0. */
    int shown() {
        return shown;
    }

    /** The handbook's step whose page is shown; none where the whole strategy is. */
    Optional<Step> step() {
        return Optional.of(shown).filter(place -> place >= 0).flatMap(place -> pages.get(place).step())
                .filter(number -> number <= Step.values().length).map(number -> Step.values()[number - 1]);
    }

    /** The step at that place in the bar; -1 where there is none. */
    int at(Point point) {
        return IntStream.range(0, places.size()).filter(i -> places.get(i).contains(point)).findFirst().orElse(-1);
    }

    private static String name(PageDescription page) {
        return page.step().map(step -> step + " " + page.title()).orElse(page.title());
    }

    private void press(Event event) {
        int pressed = event.button == 1 ? at(new Point(event.x, event.y)) : -1;
        if (pressed >= 0) {
            show.accept(pages.get(pressed).id());
        }
    }

    private void hover(int place) {
        if (hovered != place) {
            hovered = place;
            canvas.setToolTipText(place < 0 ? null : tip(place));
            canvas.redraw();
        }
    }

    private String tip(int place) {
        PageDescription page = pages.get(place);
        return page.step().map(step -> MESSAGES.text("steps.tip", step, page.title())).orElse(page.title());
    }

    private void type(Event event) {
        int target = switch (event.keyCode) {
        case SWT.ARROW_LEFT -> shown - 1;
        case SWT.ARROW_RIGHT -> shown + 1;
        case SWT.HOME -> 0;
        case SWT.END -> pages.size() - 1;
        default -> -1;
        };
        if (target >= 0 && target < pages.size()) {
            show.accept(pages.get(target).id());
            // A page takes the keyboard when it is shown; who walks along the bar wants to walk on.
            canvas.setFocus();
        } else if (event.character == SWT.CR || event.character == ' ') {
            show.accept(pages.get(shown).id());
        }
    }
}
