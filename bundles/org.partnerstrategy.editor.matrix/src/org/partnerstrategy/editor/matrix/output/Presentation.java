/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.output;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas.Use;
import org.partnerstrategy.editor.matrix.canvas.Spotlight;
import org.partnerstrategy.editor.matrix.gesture.HoverCard;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.View;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.text.Messages;

/**
 * The matrix alone, on the whole screen and in large letters, for a talk. Nothing can be changed in it. The arrow keys
 * to the side and the page keys go from goal to goal, those up and down from partner to partner; Escape leaves. What is
 * drawn with the mouse vanishes by itself.
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
    private MatrixOptions usual;
    private final Listener keys = this::key;
    private Optional<PartnerWalk> walk = Optional.empty();
    private Optional<Spotlight> told = Optional.empty();

    private Presentation(Shell parent, MatrixModel page) {
        shown = new MatrixModel(page.document(), page.selection(), page.step());
        page.goal().ifPresent(shown::show);
        usual = page.options().with(Part.HEADING);
        shown.change(options -> usual);
        shell = new Shell(parent.getDisplay(), SWT.NO_TRIM);
        shell.setText(MESSAGES.text("presentation.title"));
        shell.setLayout(new FillLayout());
        Rectangle screen = parent.getMonitor().getBounds();
        matrix = new MatrixCanvas(shell, shown, Math.max(LEAST, LEAST * screen.height / USUAL_HEIGHT),
                Use.LOOK);
        matrix.control().addListener(SWT.Paint, this::paintPlace);
        new Annotations(matrix.control());
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

    /** Shows a changed strategy, as it is now: at an earlier review the change would not be seen. */
    public void refresh() {
        if (!shell.isDisposed()) {
            shown.strategyChanged();
            usual = usual.at(shown.options().review());
            // Who is told of may have changed or be gone.
            walk = Optional.empty();
            show(Optional.empty());
        }
    }

    private void key(Event event) {
        if (event.widget != matrix.control()) {
            return;
        }
        switch (event.keyCode) {
        case SWT.ESC, SWT.F11 -> close(event);
        case SWT.PAGE_DOWN, SWT.ARROW_RIGHT, ' ' -> step(1);
        case SWT.PAGE_UP, SWT.ARROW_LEFT -> step(-1);
        case SWT.ARROW_DOWN -> tell(1);
        case SWT.ARROW_UP -> tell(-1);
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
        told.map(light -> shown.relations().get(light.relation())).ifPresent(relation -> paintCard(event.gc,
                HoverCard.of(relation, shown.options().review()), area,
                2 * MARGIN + event.gc.getFontMetrics().getHeight()));
    }

    /** What is known of the partner that is told of, beside the matrix. */
    private void paintCard(GC gc, HoverCard card, Rectangle area, int top) {
        TextLayout text = new TextLayout(gc.getDevice());
        try {
            text.setFont(letters);
            text.setAlignment(SWT.RIGHT);
            text.setWidth(Math.max(1, Math.max(area.width - area.height, area.width / 4) / 2 - MARGIN));
            text.setText(card.title() + "\n" + String.join("\n", card.lines()));
            text.draw(gc, area.width - text.getWidth() - MARGIN, top);
        } finally {
            text.dispose();
        }
    }

    /** Goes on to what is told next of the partners, or back. */
    private void tell(int by) {
        if (walk.isEmpty()) {
            walk = Optional.of(new PartnerWalk(shown.relations(), shown.options().review()));
        }
        show(walk.get().step(by));
    }

    private void show(Optional<Spotlight> light) {
        told = light;
        shown.change(options -> light.isPresent()
                ? usual.with(Part.SPREAD).with(Part.NAMES).showing(View.BOTH) : usual);
        matrix.show(light);
    }

    private void step(int by) {
        List<Goal> goals = shown.goals();
        int at = shown.goal().map(goals::indexOf).orElse(0) + by;
        if (at >= 0 && at < goals.size()) {
            walk = Optional.empty();
            show(Optional.empty());
            shown.show(goals.get(at));
            shown.selection().select(List.of(goals.get(at)));
        }
    }
}
