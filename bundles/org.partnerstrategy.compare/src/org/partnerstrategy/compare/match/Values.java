/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.match;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.model.Identified;

/** Values of features: when they say the same, and how one element takes over those of another. */
public final class Values {

    private Values() {
    }

    /**
     * Whether two values of an attribute say the same: no text and an empty one do, and amounts with more and fewer
     * digits.
     *
     * @param one a value; null for none
     * @param other a value; null for none
     */
    public static boolean isSame(Object one, Object other) {
        if (one instanceof BigDecimal amount && other instanceof BigDecimal another) {
            return amount.compareTo(another) == 0;
        }
        return Objects.equals(one, other) || isNothing(one) && isNothing(other);
    }

    private static boolean isNothing(Object value) {
        return value == null || "".equals(value);
    }

    /** Whether two lists of elements that mean something together hold the same values, whoever they are. */
    public static boolean isSameWhole(List<?> one, List<?> other) {
        return said(one).equals(said(other));
    }

    /** The values of a feature that has many. */
    @SuppressWarnings("unchecked")
    public static <T> EList<T> list(EObject element, EStructuralFeature feature) {
        return (EList<T>) element.eGet(feature);
    }

    /** A new element with the identity and the attributes of another one, and nothing else. */
    public static Identified bareCopy(Identified source) {
        Identified copy = (Identified) EcoreUtil.create(source.eClass());
        copy.setId(source.getId());
        Shape.of(source.eClass()).attributes().forEach(attribute -> copyAttribute(source, copy, attribute));
        return copy;
    }

    /** Gives an element the value of another one's attribute; none where that has none. */
    public static void copyAttribute(EObject source, EObject target, EAttribute attribute) {
        if (attribute.isMany() || source.eIsSet(attribute)) {
            target.eSet(attribute, source.eGet(attribute));
        } else {
            target.eUnset(attribute);
        }
    }

    /** Gives an element copies of elements that mean something together only, instead of its own. */
    public static void copyWhole(EObject source, EObject target, EReference whole) {
        target.eSet(whole, List.copyOf(EcoreUtil.copyAll(Values.<EObject>list(source, whole))));
    }

    private static List<List<Object>> said(List<?> elements) {
        return elements.stream().map(EObject.class::cast).map(Values::said).toList();
    }

    private static List<Object> said(EObject element) {
        return Shape.of(element.eClass()).attributes().stream()
                .map((EStructuralFeature feature) -> Objects.requireNonNullElse(element.eGet(feature), "")).toList();
    }
}
