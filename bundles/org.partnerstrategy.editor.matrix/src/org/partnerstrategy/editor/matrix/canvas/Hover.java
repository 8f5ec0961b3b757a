/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.canvas;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.partnerstrategy.editor.matrix.gesture.HoverCard;
import org.partnerstrategy.editor.matrix.gesture.Target;

/** What the pointer is over, and what is said of it once the pointer rests. */
final class Hover {

    private static final int REST = 350;

    private final MatrixView view;
    private final Canvas canvas;
    private final Runnable rested = this::rest;
    private Optional<Target> under = Optional.empty();
    private Optional<HoverCard> card = Optional.empty();

    Hover(MatrixView view) {
        this.view = view;
        canvas = view.canvas();
    }

    /** The relation whose marker the pointer is over. */
    Optional<String> relation() {
        return under.flatMap(target -> target instanceof Target.Marker marker ? Optional.of(marker.relation())
                : Optional.empty());
    }

    /** What is said; nothing before the pointer has rested for a moment. */
    Optional<HoverCard> card() {
        return card;
    }

    /** The pointer has come to a place. */
    void moveTo(int x, int y) {
        Optional<Target> now = view.targetAt(x, y);
        if (!now.equals(under)) {
            under = now;
            view.model().point(relation());
            card = Optional.empty();
            canvas.setCursor(canvas.getDisplay().getSystemCursor(cursor()));
            canvas.getDisplay().timerExec(REST, rested);
            view.redraw();
        }
    }

    private int cursor() {
        return under.map(target -> switch (target) {
        case Target.Marker marker -> SWT.CURSOR_HAND;
        case Target.Sign sign -> sign.relation().isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW;
        case Target.Tip tip -> SWT.CURSOR_CROSS;
        case Target.Corner corner -> SWT.CURSOR_SIZENS;
        case Target.Cut cut -> cut.axis() == Target.Axis.DEPENDENCY ? SWT.CURSOR_SIZEWE : SWT.CURSOR_SIZENS;
        }).orElse(SWT.CURSOR_ARROW);
    }

    private void rest() {
        if (!canvas.isDisposed()) {
            card = under.flatMap(this::card);
            view.redraw();
        }
    }

    private Optional<HoverCard> card(Target target) {
        return target instanceof Target.Sign sign ? Optional.of(HoverCard.of(sign))
                : view.handles().relation(target)
                        .map(relation -> HoverCard.of(relation, view.model().options().review()));
    }

    /** The pointer does something else now, and what was said disappears. */
    void hush() {
        canvas.getDisplay().timerExec(-1, rested);
        card = Optional.empty();
    }

    /** The pointer is over nothing any more. */
    void leave() {
        hush();
        under = Optional.empty();
        view.model().point(Optional.empty());
        view.redraw();
    }
}
