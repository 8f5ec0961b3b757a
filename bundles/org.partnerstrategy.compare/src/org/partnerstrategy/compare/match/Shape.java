/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.match;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;

/**
 * What a file holds of the elements of a class, by the way in which it is compared. It follows from the metamodel, so
 * that new features need nothing here.
 *
 * @param attributes values, without the identity
 * @param references to elements elsewhere in the strategy
 * @param parts the elements within, which are compared one by one
 * @param required the references without which an element cannot be
 * @param wholes elements within that mean something together only, as the corners of the strategy line: any mixture of
 *        two lines could be none
 */
public record Shape(List<EAttribute> attributes, List<EReference> references, List<EReference> required,
        List<EReference> parts, List<EReference> wholes) {

    private static final Map<EClass, Shape> KNOWN = new ConcurrentHashMap<>();

    /** That of a class. */
    public static Shape of(EClass type) {
        return KNOWN.computeIfAbsent(type, Shape::derive);
    }

    private static Shape derive(EClass type) {
        return new Shape(
                type.getEAllAttributes().stream().filter(one -> isKept(one) && !one.isID()).toList(),
                type.getEAllReferences().stream().filter(one -> isKept(one) && !one.isContainment()).toList(),
                type.getEAllReferences().stream()
                        .filter(one -> isKept(one) && !one.isContainment() && one.isRequired()).toList(),
                type.getEAllContainments().stream().filter(one -> isKept(one) && !isWhole(one)).toList(),
                type.getEAllContainments().stream().filter(Shape::isWhole).toList());
    }

    private static boolean isKept(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isDerived() && !feature.isVolatile();
    }

    /** Whether a feature holds elements that mean something together only. */
    public static boolean isWhole(EStructuralFeature feature) {
        return feature == Literals.PARTNER_STRATEGY__LINE_POINTS;
    }
}
