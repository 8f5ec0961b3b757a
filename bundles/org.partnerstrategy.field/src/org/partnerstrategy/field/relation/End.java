/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.relation;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.field.feature.NewElement;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;
import org.partnerstrategy.model.Relation;

/**
 * One of the two ends of a relation: its partner, or the goal that it is aimed at.
 *
 * @param <N> partner or goal
 * @param reference the feature of the relation
 * @param elements the feature of the strategy that holds all of them
 * @param strategy the strategy, asked each time
 */
record End<N extends NamedElement>(EReference reference, EReference elements, Supplier<PartnerStrategy> strategy) {

    /** What every element has. */
    private static final Set<EStructuralFeature> BESIDE = Set.of(Literals.IDENTIFIED__ID, Literals.NAMED_ELEMENT__NAME);

    /** The partner. */
    static End<Partner> partner(Supplier<PartnerStrategy> strategy) {
        return new End<>(Literals.RELATION__PARTNER, Literals.PARTNER_STRATEGY__PARTNERS, strategy);
    }

    /** The goal. */
    static End<Goal> goal(Supplier<PartnerStrategy> strategy) {
        return new End<>(Literals.RELATION__GOAL, Literals.PARTNER_STRATEGY__GOALS, strategy);
    }

    /** With which the keys of its messages begin. */
    String key() {
        return reference.getName();
    }

    @SuppressWarnings("unchecked") // The reference holds nothing else.
    Optional<N> of(Relation relation) {
        return Optional.ofNullable((N) relation.eGet(reference));
    }

    void set(Relation relation, N element) {
        relation.eSet(reference, element);
    }

    /** Makes a new one in the strategy. */
    @SuppressWarnings("unchecked") // The list holds nothing else.
    N make(String name) {
        N element = (N) NewElement.in(strategy.get(), elements).add();
        element.setName(name);
        return element;
    }

    /** Whether another relation joins this element with the other end of the relation already. */
    boolean isTaken(Relation relation, N element) {
        Partner partner = partnerBeside(relation, element);
        Goal goal = goalBeside(relation, element);
        return partner != null && goal != null && partner.getRelations().stream()
                .anyMatch(other -> other != relation && other.getGoal() == goal);
    }

    /** Whether nothing but one relation refers to it, and no more than its name is known. */
    boolean isOnlyHere(N element) {
        return ((Collection<?>) element.eGet(reference.getEOpposite())).size() == 1 && isOnlyNamed(element);
    }

    /** The name of the partner that the relation would have. */
    String partnerName(Relation relation, N element) {
        return partnerBeside(relation, element).getName();
    }

    /** The name of the goal that the relation would have. */
    String goalName(Relation relation, N element) {
        return goalBeside(relation, element).getName();
    }

    private static Partner partnerBeside(Relation relation, NamedElement element) {
        return element instanceof Partner partner ? partner : relation.getPartner();
    }

    private static Goal goalBeside(Relation relation, NamedElement element) {
        return element instanceof Goal goal ? goal : relation.getGoal();
    }

    private static boolean isOnlyNamed(NamedElement element) {
        return element.eClass().getEAllStructuralFeatures().stream().filter(feature -> !feature.isTransient())
                .filter(feature -> !BESIDE.contains(feature)).noneMatch(element::eIsSet);
    }
}
