/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.design.Steps;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.action.ActionFields;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.method.action.Actions;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/**
 * The table of actions, and of the relations that should move while no action serves them (handbook, step 4). Columns
 * are asked about both kinds of row.
 */
public final class ActionServices {

    private static final Messages MESSAGES = Messages.of(ActionServices.class);

    /** The relations that should move, and that no action serves. */
    public List<Relation> relationsWithoutAction(PartnerStrategy strategy) {
        return strategy.getRelations().stream().filter(Actions::areMissing).toList();
    }

    /** The title of an action, or for which relation one is missing. */
    public String titleText(EObject row) {
        return switch (row) {
        case Action action -> Optional.ofNullable(action.getName()).orElse("");
        case Relation relation -> MESSAGES.text("action.missing", ElementName.of(relation));
        default -> "";
        };
    }

    /** Gives an action another title. */
    public void enterTitle(EObject row, String title) {
        if (row instanceof Action action) {
            Steps.tell(Steps.Kind.RENAME, title.strip());
            action.setName(title.strip());
        }
    }

    /** Whether a row is an action. */
    public boolean isAction(EObject row) {
        return row instanceof Action;
    }

    /** Adds an action that serves nothing yet. */
    public Action newAction(PartnerStrategy strategy) {
        Action action = PartnerStrategyFactory.eINSTANCE.createAction();
        action.setName(MESSAGES.text("action.new"));
        strategy.getActions().add(action);
        Steps.added(action);
        return action;
    }

    /** Adds an action that serves a relation in the directions that are wanted, owned by who owns the goal. */
    public Action planAction(Relation relation) {
        Action action = newAction(Strategies.of(relation));
        action.getRelations().add(relation);
        action.getDirections().addAll(Directions.of(relation));
        if (relation.getGoal() != null) {
            action.setOwner(relation.getGoal().getOwner());
        }
        return action;
    }

    /** The head of a column that holds a field of actions, such as "due". */
    public String actionHead(PartnerStrategy strategy, String column) {
        return field(column).title(Locale.getDefault());
    }

    /** What an action says in the column of a field; nothing for a relation without action. */
    public String actionText(EObject row, String column) {
        return row instanceof Action action ? FieldCells.text(field(column), action) : "";
    }

    /** Takes what was typed into the column of a field. */
    public void enterAction(EObject row, String column, String text) {
        if (row instanceof Action action) {
            Field<Action> field = field(column);
            FieldCells.enter(Message.verbatim(field.title(Locale.getDefault())), field, action, text);
        }
    }

    private static Field<Action> field(String column) {
        return ActionFields.find(column).orElseThrow();
    }

    /** The directions in which an action moves relations, or a relation without action should move. */
    public String wantedText(EObject row) {
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        switch (row) {
        case Action action -> directions.addAll(action.getDirections());
        case Relation relation -> directions.addAll(Directions.of(relation));
        default -> {
            // Nothing else has directions.
        }
        }
        return directions.isEmpty() ? "" : Directions.label(directions).localized();
    }

    /** What an action serves. */
    public String servesText(EObject row) {
        if (!(row instanceof Action action)) {
            return "";
        }
        if (action.getGoal() != null) {
            return MESSAGES.text("action.goal", ElementName.of(action.getGoal()));
        }
        return action.getRelations().stream().map(relation -> relation.getPartner() == null ? (EObject) relation
                : relation.getPartner()).map(ElementName::of).map(Message::localized).collect(Collectors.joining(", "));
    }
}
