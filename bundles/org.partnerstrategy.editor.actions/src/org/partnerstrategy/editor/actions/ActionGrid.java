/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.field.Choices;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.Inputs;
import org.partnerstrategy.field.text.Dates;
import org.partnerstrategy.field.text.Money;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.action.ActionKind;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.ActionStatus;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.grid.BareGrid;
import org.partnerstrategy.ui.grid.Grid;
import org.partnerstrategy.ui.grid.GridColumn;

/** The actions of a subject, edited in place. */
final class ActionGrid {

    private static final Messages MESSAGES = Messages.of(ActionGrid.class);

    private final StrategyDocument document;
    private final Grid<Action> grid;

    ActionGrid(Composite parent, StrategyDocument document, Supplier<Optional<Subject>> subject) {
        this.document = document;
        grid = BareGrid.of(new Grid<>(parent, "org.partnerstrategy.actions", new ActionSource(document, subject),
                columns(subject)));
    }

    private List<GridColumn<Action>> columns(Supplier<Optional<Subject>> subject) {
        return List.of(
                column("title", 240, Action::getName, Inputs.line(Action::setName)).required(),
                column("status", 80, action -> say(action.getStatus()), status()),
                column("owner", 120, action -> action.getOwner() == null ? "" : action.getOwner().getName(),
                        Inputs.person(document::strategy, Action::setOwner)),
                column("due", 90, action -> Dates.say(action.getDue()), Inputs.day(Action::setDue)),
                column("cost", 80, action -> Money.say(action.getCost()), Inputs.money(Action::setCost)).right(),
                column("direction", 80, action -> directions(Set.copyOf(action.getDirections())), direction()),
                GridColumn.of("serves", MESSAGES.message("action.serves"), 110, Served::in),
                column("kind", 150, action -> Optional.ofNullable(action.getKind()).map(ActionGrid::kind).orElse(""),
                        kinds()),
                column("prompted", 170, action -> action.getPromptedBy() == null ? ""
                        : Objects.requireNonNullElse(action.getPromptedBy().getText(), ""),
                        new PromptedBy(subject)));
    }

    private static GridColumn<Action> column(String id, int width, Function<Action, String> text,
            FieldInput<Action> editing) {
        return GridColumn.<Action>of(id, MESSAGES.message("action." + id), width,
                action -> Objects.requireNonNullElse(text.apply(action), "")).edited(editing);
    }

    private static FieldInput<Action> status() {
        return new Choices<>(ActionStatus.VALUES, ActionGrid::say, Action::setStatus);
    }

    private static FieldInput<Action> direction() {
        BiConsumer<Action, Set<Direction>> change = (action, chosen) -> {
            action.getDirections().clear();
            action.getDirections().addAll(chosen);
        };
        return new Choices<>(Arrows.combinations(), ActionGrid::directions, change);
    }

    private static FieldInput<Action> kinds() {
        List<String> all = new ArrayList<>(List.of(""));
        MethodWithPlugIns.installed().actions().kinds().stream().map(ActionKind::id).forEach(all::add);
        return new Choices<>(all, ActionGrid::kind, (action, kind) -> action.setKind(kind.isEmpty() ? null : kind));
    }

    private static String kind(String id) {
        return id.isEmpty() ? "" : MethodWithPlugIns.installed().actions().kind(id)
                .map(kind -> kind.label().in(Locale.getDefault())).orElse(id);
    }

    private static String directions(Set<Direction> directions) {
        return directions.isEmpty() ? "" : Directions.label(directions).in(Locale.getDefault());
    }

    private static String say(ActionStatus status) {
        return Term.of(status).in(Locale.getDefault());
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
