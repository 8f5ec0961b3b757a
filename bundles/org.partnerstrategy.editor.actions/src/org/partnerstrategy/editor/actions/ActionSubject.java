/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Experience;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/** What actions are planned for: a relation, a goal as a whole, or nothing (any more). */
sealed interface ActionSubject {

    /** The place of actions that serve no relation and no goal. */
    Object LOOSE = new Object();

    /** The actions that serve it. */
    List<Action> actions();

    /** The relations that it is about. */
    List<Relation> relations();

    /** The goal to which it belongs, if it belongs to one. */
    Optional<Goal> goal();

    /** The element that it is; none for actions that serve nothing. */
    Optional<EObject> element();

    /** The directions in which one or more of its relations should go. */
    default Set<Direction> directions() {
        Set<Direction> all = EnumSet.noneOf(Direction.class);
        relations().forEach(relation -> all.addAll(Directions.of(relation)));
        return Collections.unmodifiableSet(all);
    }

    /** The practical experiences with its relations. */
    default List<Experience> experiences() {
        return relations().stream().flatMap(relation -> relation.getExperiences().stream()).toList();
    }

    /** The subject of a row. */
    static Optional<ActionSubject> of(Object row, PartnerStrategy strategy) {
        return switch (row) {
        case Relation relation -> Optional.of(new OneRelation(relation));
        case Goal goal -> Optional.of(new WholeGoal(goal, strategy));
        case null -> Optional.empty();
        default -> row == LOOSE ? Optional.of(new Nothing(strategy)) : Optional.empty();
        };
    }

    /** The actions of a strategy that serve no relation and no goal. */
    static List<Action> loose(PartnerStrategy strategy) {
        return strategy.getActions().stream()
                .filter(action -> action.getGoal() == null && action.getRelations().isEmpty()).toList();
    }

    /** One relation. */
    record OneRelation(Relation relation) implements ActionSubject {

        @Override
        public List<Action> actions() {
            return List.copyOf(relation.getActions());
        }

        @Override
        public List<Relation> relations() {
            return List.of(relation);
        }

        @Override
        public Optional<Goal> goal() {
            return Optional.ofNullable(relation.getGoal());
        }

        @Override
        public Optional<EObject> element() {
            return Optional.of(relation);
        }
    }

    /** A goal: its own actions, then the instruments that serve two or more relations, one of them its own. */
    record WholeGoal(Goal whole, PartnerStrategy strategy) implements ActionSubject {

        @Override
        public List<Action> actions() {
            List<Action> all = new ArrayList<>();
            strategy.getActions().stream().filter(action -> action.getGoal() == whole).forEach(all::add);
            strategy.getActions().stream().filter(action -> action.getGoal() != whole
                    && action.getRelations().size() > 1
                    && action.getRelations().stream().anyMatch(relation -> relation.getGoal() == whole))
                    .forEach(all::add);
            return all;
        }

        @Override
        public List<Relation> relations() {
            return List.copyOf(whole.getRelations());
        }

        @Override
        public Optional<Goal> goal() {
            return Optional.of(whole);
        }

        @Override
        public Optional<EObject> element() {
            return Optional.of(whole);
        }
    }

    /** Actions that serve nothing. */
    record Nothing(PartnerStrategy strategy) implements ActionSubject {

        @Override
        public List<Action> actions() {
            return loose(strategy);
        }

        @Override
        public List<Relation> relations() {
            return List.of();
        }

        @Override
        public Optional<Goal> goal() {
            return Optional.empty();
        }

        @Override
        public Optional<EObject> element() {
            return Optional.empty();
        }
    }
}
