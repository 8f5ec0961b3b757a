/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.method.portfolio.PortfolioShare;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.TextField;
import org.partnerstrategy.ui.field.TypedValue;

/** What the relations of the goal look like together, and the answer to that conversation (handbook, step 3). */
public final class SummaryPanel {

    private static final Messages MESSAGES = Messages.of(SummaryPanel.class);

    private final MatrixModel shown;
    private final Composite body;
    private final Label title;
    private final Map<Zone, Row> zones = new EnumMap<>(Zone.class);
    private final Row unplaced;
    private final Label line;
    private final TextField notes;

    /** The labels of a row of figures. */
    private record Row(Label count, Label money, Label share) {

        static Row of(Composite parent, String name) {
            Label label = new Label(parent, SWT.NONE);
            label.setText(name);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
            return new Row(figure(parent), figure(parent), figure(parent));
        }

        private static Label figure(Composite parent) {
            Label label = new Label(parent, SWT.RIGHT);
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
            return label;
        }

        void show(PortfolioShare part) {
            count.setText(Integer.toString(part.relations()));
            money.setText(part.amount().signum() == 0 ? "" : MESSAGES.text("summary.money", part.amount()));
            share.setText(part.percentage().map(value -> MESSAGES.text("summary.share", value)).orElse(""));
        }
    }

    /** Makes the panel. */
    public SummaryPanel(Composite parent, MatrixModel shown) {
        this.shown = shown;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(7, 3).applyTo(body);
        Label rule = new Label(body, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(rule);
        title = PanelHeading.label(body, "");
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(100, SWT.DEFAULT).applyTo(title);
        for (Zone zone : Zone.values()) {
            zones.put(zone, Row.of(body, zone.label().localized()));
        }
        unplaced = Row.of(body, MESSAGES.text("summary.unplaced"));
        line = RelationPanel.wrapped(body);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(100, SWT.DEFAULT).applyTo(line);
        notes = LinesField.of(body, MESSAGES.text("summary.notes"), 4, 5);
        refresh();
    }

    /** The control. */
    public Control control() {
        return body;
    }

    /** How wide it has to be so that no figure is cut, in pixels. */
    public int width() {
        return body.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x;
    }

    private TypedValue notes(Goal goal) {
        return TypedValue.text(shown.document(), goal::getNotes, words -> shown.document().edit(
                MESSAGES.message("edit.notes", ElementName.of(goal)), () -> goal.setNotes(words)));
    }

    /** Shows the goal as it is now. */
    public void refresh() {
        Optional<Goal> goal = shown.goal();
        Portfolio portfolio = Portfolio.of(shown.relations().values());
        title.setText(goal.map(found -> MESSAGES.text("summary.title", ElementName.of(found)))
                .orElseGet(() -> MESSAGES.text("goals.none")));
        zones.forEach((zone, row) -> row.show(portfolio.zones().get(zone)));
        unplaced.show(portfolio.unplaced());
        line.setText(MESSAGES.text("summary.line", portfolio.aboveNow(), portfolio.aboveAfterwards(),
                portfolio.placed())
                + portfolio.year().year().map(year -> "\n" + MESSAGES.text("summary.year",
                year.toString())).orElse(""));
        goal.map(this::notes).ifPresentOrElse(notes::show, notes::showNothing);
        body.layout();
    }
}
