/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.matrix;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.design.Steps;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;

/** What the diagrams of a goal show, and the relations that are added there (handbook, steps 1 and 2). */
public final class GoalServices {

    private static final Messages MESSAGES = Messages.of(GoalServices.class);

    /** The title of a goal's matrix. */
    public String matrixTitle(Goal goal) {
        return MESSAGES.text("matrix.title", ElementName.of(goal));
    }

    /** The title of a goal's diagram of directions. */
    public String directionsTitle(Goal goal) {
        return MESSAGES.text("directions.title", ElementName.of(goal));
    }

    /** Whether an element is a goal of a strategy: only such a goal has a matrix. */
    public boolean isGoalOfStrategy(EObject element) {
        return element instanceof Goal goal && strategy(goal).isPresent();
    }

    /** Whether an element is a partner. */
    public boolean isPartner(EObject element) {
        return element instanceof Partner;
    }

    /** The strategy that sets the line and the cuts of a goal's matrix; empty when the goal belongs to none. */
    public List<PartnerStrategy> measuringStrategy(Goal goal) {
        return strategy(goal).stream().toList();
    }

    /** The relations of a goal that were assessed: they have a place in the matrix. */
    public List<Relation> placedRelations(Goal goal) {
        return goal.getRelations().stream().filter(relation -> Round.newest(relation).isPresent()).toList();
    }

    /** The relations of a goal that nobody has assessed: they stand beside the matrix. */
    public List<Relation> relationsToPlace(Goal goal) {
        return goal.getRelations().stream().filter(relation -> Round.newest(relation).isEmpty()).toList();
    }

    /** The partners of the strategy that have no relation with a goal yet. */
    public List<Partner> partnersToRelate(Goal goal) {
        return strategy(goal).stream().flatMap(strategy -> strategy.getPartners().stream())
                .filter(partner -> relationWith(goal, partner).isEmpty()).toList();
    }

    /** The relation of a partner with a goal; empty when there is none. */
    public List<Relation> relationWith(Goal goal, Partner partner) {
        return goal.getRelations().stream().filter(relation -> relation.getPartner() == partner).toList();
    }

    /**
     * Adds a partner and its relation with a goal: where the user works in the matrix, or still to be placed.
     *
     * @throws IllegalArgumentException when the goal belongs to no strategy
     */
    public Relation addPartner(Goal goal) {
        Partner partner = PartnerStrategyFactory.eINSTANCE.createPartner();
        partner.setName(MESSAGES.text("partner.new"));
        owner(goal).getPartners().add(partner);
        Steps.added(partner);
        return relate(goal, partner);
    }

    /**
     * Relates a partner to a goal: where the user works in the matrix, or still to be placed. A relation that there is
     * already stays as it is.
     *
     * @throws IllegalArgumentException when the goal belongs to no strategy
     */
    public Relation relate(Goal goal, Partner partner) {
        return relationWith(goal, partner).stream().findFirst().orElseGet(() -> {
            Relation relation = PartnerStrategyFactory.eINSTANCE.createRelation();
            owner(goal).getRelations().add(relation);
            relation.setGoal(goal);
            relation.setPartner(partner);
            Steps.tell(Steps.Kind.RELATE, relation);
            ClickedPlace.now().ifPresent(place -> PlacedNode.CURRENT.move(relation, place));
            return relation;
        });
    }

    private static PartnerStrategy owner(Goal goal) {
        return strategy(goal).orElseThrow(() -> new IllegalArgumentException("the goal belongs to no strategy"));
    }

    static Optional<PartnerStrategy> strategy(Goal goal) {
        return EcoreUtil.getRootContainer(goal) instanceof PartnerStrategy strategy ? Optional.of(strategy)
                : Optional.empty();
    }
}
