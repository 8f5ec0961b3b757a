/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.action.ActionFields;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.grid.BareGrid;
import org.partnerstrategy.ui.grid.Grid;
import org.partnerstrategy.ui.grid.GridColumn;

/** The actions of a subject, edited in place. */
final class ActionGrid {

    private static final Messages MESSAGES = Messages.of(ActionGrid.class);

    private final StrategyDocument document;
    private final FieldContext context;
    private final Grid<Action> grid;

    ActionGrid(Composite parent, StrategyDocument document, Supplier<Optional<ActionSubject>> subject) {
        this.document = document;
        context = new FieldContext(document::strategy, Locale.getDefault());
        grid = BareGrid.of(new Grid<>(parent, "org.partnerstrategy.actions", new ActionSource(document, subject),
                columns(subject)));
    }

    private List<GridColumn<Action>> columns(Supplier<Optional<ActionSubject>> subject) {
        return List.of(
                column(ActionFields.NAME, 240).required().growing(),
                column(ActionFields.STATUS, 80),
                column(ActionFields.OWNER, 120),
                column(ActionFields.DUE, 90),
                column(ActionFields.COST, 80).right(),
                column(ActionFields.DIRECTIONS, 80),
                GridColumn.of("serves", MESSAGES.message("action.serves"), 110, Served::in),
                column(ActionFields.KIND, 150),
                // Only an experience with what the page is about can be chosen.
                column(ActionFields.PROMPTED_BY, 170).edited(new PromptedBy(subject)));
    }

    private GridColumn<Action> column(Field<Action> field, int width) {
        return GridColumn.of(field, width, context);
    }

    Grid<Action> grid() {
        return grid;
    }

    /** Shows changed actions of the same subject. */
    void show() {
        grid.refresh(Stream.concat(grid.shown().stream(), document.strategy().getActions().stream()).distinct()
                .toList());
    }
}
