/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.editor.matrix.gesture.Edits;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Messages;

/** Where the relation stands: its scores (handbook, step 2). */
final class PositionSection implements RelationPanel.Section {

    private static final Messages MESSAGES = Messages.of(PositionSection.class);

    private final MatrixModel shown;
    private final ScoreSpinner influence;
    private final ScoreSpinner dependency;
    private final Button place;
    private Optional<Relation> relation = Optional.empty();

    PositionSection(Composite parent, MatrixModel shown) {
        this.shown = shown;
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        influence = new ScoreSpinner(row, MESSAGES.text("influence"), shown.document());
        place = new Button(row, SWT.PUSH | SWT.WRAP);
        GridDataFactory.fillDefaults().span(1, 2).grab(true, false).align(SWT.END, SWT.CENTER).hint(110, SWT.DEFAULT)
                .applyTo(place);
        dependency = new ScoreSpinner(row, MESSAGES.text("dependency"), shown.document());
        place.addListener(SWT.Selection, event -> toggle());
    }

    private void toggle() {
        relation.ifPresent(edited -> {
            Edits edits = new Edits(shown.document());
            if (Placement.now(edited).isPresent()) {
                edits.withdrawPlace(List.of(edited));
            } else {
                edits.place(List.of(edited), Position.of(50, 50));
            }
        });
    }

    private void scored(Relation edited, Score newDependency, Score newInfluence) {
        Placement.now(edited).ifPresent(now -> new Edits(shown.document()).place(List.of(edited),
                new Position(Optional.ofNullable(newDependency).orElse(now.position().dependency()),
                        Optional.ofNullable(newInfluence).orElse(now.position().influence()))));
    }

    @Override
    public void show(Relation shownRelation) {
        relation = Optional.of(shownRelation);
        Optional<Position> now = Placement.now(shownRelation).map(Placement::position);
        influence.show(now.map(Position::influence), score -> scored(shownRelation, null, score));
        dependency.show(now.map(Position::dependency), score -> scored(shownRelation, score, null));
        place.setText(MESSAGES.text(now.isPresent() ? "panel.withdrawPlace" : "panel.place"));
    }

    @Override
    public void leave() {
        influence.leave();
        dependency.leave();
    }
}
