/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.editor.matrix.gesture.HoverCard;
import org.partnerstrategy.editor.matrix.gesture.Edits;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.change.Deciding;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Icons;
import org.partnerstrategy.ui.NativeLook;
import org.partnerstrategy.ui.field.TextField;
import org.partnerstrategy.ui.field.TypedValue;

/** Where the relation should go: directions, desired scores and why (handbook, step 3). */
final class DirectionSection implements RelationPanel.Section {

    private static final Messages MESSAGES = Messages.of(DirectionSection.class);

    private final MatrixModel shown;
    private final Map<Direction, Button> buttons = new EnumMap<>(Direction.class);
    private final Button keep;
    private final ScoreSpinner influence;
    private final ScoreSpinner dependency;
    private final OneLine afterwards;
    private final TextField reason;
    private Optional<Relation> relation = Optional.empty();

    DirectionSection(Composite parent, MatrixModel shown) {
        this.shown = shown;
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(3, 3).applyTo(row);
        for (Direction direction : List.of(Direction.LEFT, Direction.UP, Direction.DOWN, Direction.RIGHT)) {
            Button button = new Button(row, SWT.TOGGLE);
            NativeLook.keep(button);
            button.setImage(Icons.image("direction-" + direction.getLiteral()));
            button.setToolTipText(Directions.label(direction).capitalized());
            button.addListener(SWT.Selection, event -> relation.ifPresent(edited ->
                    new Edits(shown.document()).toggle(List.of(edited), direction)));
            buttons.put(direction, button);
        }
        keep = new Button(row, SWT.TOGGLE);
        NativeLook.keep(keep);
        keep.setText(MESSAGES.text("panel.keep"));
        keep.setToolTipText(MESSAGES.text("panel.keep.hint"));
        keep.addListener(SWT.Selection, event -> relation.ifPresent(this::keep));
        Composite scores = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 3).applyTo(scores);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scores);
        Label desired = new Label(scores, SWT.NONE);
        desired.setText(MESSAGES.text("panel.desired"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(desired);
        influence = new ScoreSpinner(scores, MESSAGES.text("influence"), shown.document());
        dependency = new ScoreSpinner(scores, MESSAGES.text("dependency"), shown.document());
        afterwards = OneLine.of(parent);
        reason = LinesField.of(parent, MESSAGES.text("panel.reason"), 1, 3);
    }

    private void keep(Relation edited) {
        if (edited.getDevelopment() != null && Directions.of(edited).isEmpty()) {
            new Edits(shown.document()).withdrawDecision(List.of(edited));
        } else {
            new Edits(shown.document()).keep(List.of(edited));
        }
    }

    private void wanted(Relation edited, Score newDependency, Score newInfluence) {
        desired(edited).ifPresent(now -> RelationPanel.edit(shown, "edit.desired", edited,
                () -> Deciding.toward(edited, new Position(
                        Optional.ofNullable(newDependency).orElse(now.dependency()),
                        Optional.ofNullable(newInfluence).orElse(now.influence())))));
    }

    private static Optional<Position> desired(Relation relation) {
        return Placement.afterDevelopment(relation).map(Placement::position);
    }

    private TypedValue reason(Relation edited) {
        return TypedValue.text(shown.document(),
                () -> edited.getDevelopment() == null ? "" : edited.getDevelopment().getReason(),
                words -> RelationPanel.edit(shown, "edit.reason", edited, () -> {
                    if (edited.getDevelopment() == null) {
                        Deciding.decide(edited, Set.of());
                    }
                    edited.getDevelopment().setReason(words);
                }));
    }

    @Override
    public void show(Relation shownRelation) {
        relation = Optional.of(shownRelation);
        Set<Direction> directions = Directions.of(shownRelation);
        buttons.forEach((direction, button) -> button.setSelection(directions.contains(direction)));
        keep.setSelection(shownRelation.getDevelopment() != null && directions.isEmpty());
        influence.show(desired(shownRelation).map(Position::influence), score -> wanted(shownRelation, null, score));
        dependency.show(desired(shownRelation).map(Position::dependency),
                score -> wanted(shownRelation, score, null));
        afterwards.show(Arrow.of(shownRelation).flatMap(arrow -> Placement.afterDevelopment(shownRelation))
                .map(after -> MESSAGES.text("panel.afterwards", HoverCard.side(after)))
                .orElseGet(() -> MESSAGES.text(shownRelation.getDevelopment() == null ? "panel.undecided"
                        : "panel.stays")));
        reason.show(reason(shownRelation));
    }

    @Override
    public void leave() {
        influence.leave();
        dependency.leave();
    }
}
