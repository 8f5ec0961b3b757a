/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.attribute;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeValue;
import org.partnerstrategy.model.Attributed;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

/** The values of the attributes that a strategy adds to those of the handbook (handbook, step 1). */
public final class AttributeValues {

    private AttributeValues() {
    }

    /** What kind of element it is, as attributes distinguish them. */
    public static AttributeSubject subject(Attributed element) {
        return switch (element) {
        case Partner partner -> AttributeSubject.PARTNER;
        case Goal goal -> AttributeSubject.GOAL;
        default -> AttributeSubject.RELATION;
        };
    }

    /** The attributes of a kind of element, in their order. */
    public static List<CustomAttribute> attributes(PartnerStrategy strategy, AttributeSubject subject) {
        return strategy.getAttributes().stream().filter(attribute -> attribute.getSubject() == subject).toList();
    }

    /** The attributes that an element can have; none when it belongs to no strategy. */
    public static List<CustomAttribute> attributes(Attributed element) {
        return EcoreUtil.getRootContainer(element) instanceof PartnerStrategy strategy
                ? attributes(strategy, subject(element)) : List.of();
    }

    /** The element of a relation that has such an attribute: the relation itself, its partner or its goal. */
    public static Optional<Attributed> holder(Relation relation, CustomAttribute attribute) {
        return switch (attribute.getSubject()) {
        case RELATION -> Optional.of(relation);
        case PARTNER -> Optional.ofNullable(relation.getPartner());
        case GOAL -> Optional.ofNullable(relation.getGoal());
        };
    }

    /** The value as it is written in the file; none when nothing is known. */
    public static Optional<String> written(Attributed element, CustomAttribute attribute) {
        return find(element, attribute).map(AttributeValue::getValue);
    }

    /**
     * Gives an element a value.
     *
     * @param written as it is written in the file; none takes the value away
     */
    public static void set(Attributed element, CustomAttribute attribute, Optional<String> written) {
        Optional<AttributeValue> known = find(element, attribute);
        if (written.isEmpty()) {
            known.ifPresent(AttributeValues::remove);
        } else {
            known.orElseGet(() -> added(element, attribute)).setValue(written.get());
        }
    }

    /** Takes a value away from its element. */
    public static void remove(AttributeValue value) {
        value.setAttribute(null);
        EcoreUtil.remove(value);
    }

    /** All values in a strategy, also those of no attribute. */
    public static Stream<AttributeValue> all(PartnerStrategy strategy) {
        return Stream.<Stream<? extends Attributed>>of(strategy.getPartners().stream(), GoalWalk.through(strategy),
                strategy.getRelations().stream())
                .flatMap(elements -> elements).flatMap(element -> element.getValues().stream());
    }

    private static Optional<AttributeValue> find(Attributed element, CustomAttribute attribute) {
        return element.getValues().stream().filter(value -> value.getAttribute() == attribute).findFirst();
    }

    private static AttributeValue added(Attributed element, CustomAttribute attribute) {
        AttributeValue value = PartnerStrategyFactory.eINSTANCE.createAttributeValue();
        value.setAttribute(attribute);
        element.getValues().add(value);
        return value;
    }
}
