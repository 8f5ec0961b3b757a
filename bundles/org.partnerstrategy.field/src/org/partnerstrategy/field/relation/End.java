/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.relation;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Relation;

/**
 * One of the two ends of a relation.
 *
 * @param <N> partner or goal
 */
interface End<N extends NamedElement> {

    /** What every element has. */
    Set<EStructuralFeature> BESIDE = Set.of(PartnerStrategyPackage.Literals.IDENTIFIED__ID,
            PartnerStrategyPackage.Literals.NAMED_ELEMENT__NAME);

    /** With which the keys of its messages begin. */
    String key();

    Optional<N> of(Relation relation);

    void set(Relation relation, N element);

    /** Makes a new one in the strategy. */
    N make(String name);

    /** Whether another relation joins this element with the other end of the relation already. */
    boolean isTaken(Relation relation, N element);

    /** Whether nothing but one relation refers to it, and no more than its name is known. */
    boolean isOnlyHere(N element);

    /** The name of the partner that the relation would have. */
    String partner(Relation relation, N element);

    /** The name of the goal that the relation would have. */
    String goal(Relation relation, N element);

    /** Whether no more than its name is known of an element. */
    static boolean isOnlyNamed(NamedElement element) {
        return element.eClass().getEAllStructuralFeatures().stream().filter(feature -> !feature.isTransient())
                .filter(feature -> !BESIDE.contains(feature)).noneMatch(element::eIsSet);
    }
}
