/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.search;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.model.PartnerStrategyPackage;

/** The kinds of elements that can be found, in the order in which they are shown. */
public enum Category {

    /** Partner organisations. */
    PARTNER(PartnerStrategyPackage.Literals.PARTNER),
    /** Goals, sub-goals and results. */
    GOAL(PartnerStrategyPackage.Literals.GOAL),
    /** Relations. */
    RELATION(PartnerStrategyPackage.Literals.RELATION),
    /** Actions and instruments. */
    ACTION(PartnerStrategyPackage.Literals.ACTION),
    /** Persons. */
    PERSON(PartnerStrategyPackage.Literals.PERSON),
    /** Practical experiences. */
    EXPERIENCE(PartnerStrategyPackage.Literals.EXPERIENCE),
    /** Reviews. */
    REVIEW(PartnerStrategyPackage.Literals.REVIEW);

    private final EClass type;

    Category(EClass type) {
        this.type = type;
    }

    /** The category of an element; none for the parts of others, such as amounts. */
    static Optional<Category> of(EObject element) {
        return Stream.of(values()).filter(category -> category.type == element.eClass()).findFirst();
    }

    /** The class of its elements. */
    EClass type() {
        return type;
    }
}
