/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.PartnerStrategyPackage;

/**
 * The field of a feature on a page of properties. The viewpoint knows it by its key: "scheme", "development.reason", or
 * "development.directions:up" for one of the directions, which has a box of its own.
 *
 * @param place where the value stands
 * @param direction the direction that is ticked there; none in other fields
 */
record FeatureProperty(FeatureField<EObject> place, Optional<Direction> direction) {

    private static final String MARK = ":";

    /**
     * The field of an element with that key.
     *
     * @throws IllegalArgumentException when elements of its type have no such field
     */
    static FeatureProperty of(EObject element, String key) {
        String[] parts = key.split(MARK);
        FeatureField<EObject> place = FeatureField.of(element.eClass(), parts[0])
                .orElseThrow(() -> new IllegalArgumentException(element.eClass().getName() + " has no " + key));
        return new FeatureProperty(place, parts.length == 1 ? Optional.empty() : Optional.of(Direction.get(parts[1])));
    }

    /** The keys of all fields for the features themselves: not for lists, parts and what only links back. */
    static List<String> keys(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(FeatureProperty::isPlain)
                .map(EStructuralFeature::getName)
                .flatMap(name -> keys(type, name)).toList();
    }

    /** The keys of the fields for a named place: one, or one for each direction. */
    static Stream<String> keys(EClass type, String name) {
        EStructuralFeature feature = FeatureField.of(type, name).orElseThrow().feature();
        return feature.isMany() ? Direction.VALUES.stream().map(direction -> name + MARK + direction.getLiteral())
                : Stream.of(name);
    }

    private static boolean isPlain(EStructuralFeature feature) {
        boolean isList = feature instanceof EReference reference ? reference.isMany() || reference.isContainment()
                : feature.isMany() && feature.getEType() != PartnerStrategyPackage.Literals.DIRECTION;
        return !isList && feature != PartnerStrategyPackage.Literals.IDENTIFIED__ID;
    }

    EStructuralFeature feature() {
        return place.feature();
    }
}
