/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.output;

import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas.Use;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.text.Messages;

/**
 * The matrix alone, on the whole screen and in large letters, for a talk. Nothing can be changed in it. The arrow keys
 * and page keys go from goal to goal; Escape leaves.
 */
public final class Presentation {

    private static final Messages MESSAGES = Messages.of(Presentation.class);

    private static final double LEAST = 1.7;
    private static final int MARGIN = 24;
    /** The letters of the number of the goal, in points. */
    private static final int PLACE = 20;
    private static final double USUAL_HEIGHT = 1080;

    private final MatrixModel shown;
    private final Shell shell;
    private final Font letters;
    private final MatrixCanvas matrix;
    private final Listener keys = this::key;

    private Presentation(Shell parent, MatrixModel page) {
        shown = new MatrixModel(page.document(), page.selection(), page.step());
        page.goal().ifPresent(shown::show);
        shown.change(options -> page.options().with(Part.HEADING));
        shell = new Shell(parent.getDisplay(), SWT.NO_TRIM);
        shell.setText(MESSAGES.text("presentation.title"));
        shell.setLayout(new FillLayout());
        Rectangle screen = parent.getMonitor().getBounds();
        matrix = new MatrixCanvas(shell, shown, Math.max(LEAST, LEAST * screen.height / USUAL_HEIGHT),
                Use.LOOK);
        matrix.control().addListener(SWT.Paint, this::paintPlace);
        shell.setBounds(screen);
        shell.setFullScreen(true);
        Display display = shell.getDisplay();
        letters = FontDescriptor.createFrom(shell.getFont()).setHeight(PLACE).createFont(display);
        display.addFilter(SWT.KeyDown, keys);
        shell.addListener(SWT.Dispose, event -> {
            display.removeFilter(SWT.KeyDown, keys);
            letters.dispose();
        });
    }

    /** Shows on the whole screen what the page shows. */
    public static Presentation open(Shell parent, MatrixModel page) {
        Presentation presentation = new Presentation(parent, page);
        presentation.shell.open();
        presentation.matrix.control().setFocus();
        return presentation;
    }

    /** The window. */
    public Shell shell() {
        return shell;
    }

    /** Shows a changed strategy. */
    public void refresh() {
        if (!shell.isDisposed()) {
            shown.changed();
        }
    }

    private void key(Event event) {
        if (event.widget != matrix.control()) {
            return;
        }
        switch (event.keyCode) {
        case SWT.ESC, SWT.F11 -> close(event);
        case SWT.PAGE_DOWN, SWT.ARROW_RIGHT, SWT.ARROW_DOWN, ' ' -> step(1);
        case SWT.PAGE_UP, SWT.ARROW_LEFT, SWT.ARROW_UP -> step(-1);
        default -> { }
        }
    }

    private void close(Event event) {
        event.doit = false;
        event.type = SWT.None;
        shell.close();
    }

    /** Which of the goals it is, such as 2/5. */
    private void paintPlace(Event event) {
        List<Goal> goals = shown.goals();
        String place = shown.goal().map(goal -> (goals.indexOf(goal) + 1) + "/" + goals.size()).orElse("");
        Rectangle area = matrix.control().getClientArea();
        event.gc.setFont(letters);
        event.gc.setForeground(shell.getForeground());
        event.gc.drawText(place, area.width - event.gc.textExtent(place).x - MARGIN, MARGIN, true);
    }

    private void step(int by) {
        List<Goal> goals = shown.goals();
        int at = shown.goal().map(goals::indexOf).orElse(0) + by;
        if (at >= 0 && at < goals.size()) {
            shown.show(goals.get(at));
            shown.selection().select(List.of(goals.get(at)));
        }
    }
}
