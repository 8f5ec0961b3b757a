/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.UnknownContent;

/**
 * Makes one strategy equal to another. Elements with the same identity stay the same objects, so that whoever shows
 * them goes on showing them.
 */
public final class ContentMerge {

    private final Map<String, EObject> known = new HashMap<>();
    private final Map<EObject, EObject> counterparts = new HashMap<>();

    private ContentMerge(PartnerStrategy from, PartnerStrategy to) {
        to.eAllContents().forEachRemaining(element -> known.put(identity(element), element));
        counterparts.put(from, to);
        from.eAllContents().forEachRemaining(element -> {
            EObject same = known.get(identity(element));
            EObject counterpart = same != null && same.eClass() == element.eClass() ? same
                    : EcoreUtil.create(element.eClass());
            counterparts.put(element, counterpart);
        });
    }

    /** Makes a strategy equal to another one. */
    public static void of(PartnerStrategy from, PartnerStrategy to) {
        ContentMerge transfer = new ContentMerge(from, to);
        transfer.values(from);
        from.eAllContents().forEachRemaining(transfer::values);
        // What lies nowhere any more is also referred to by nobody.
        transfer.known.values().stream().filter(element -> element.eResource() == null && element.eContainer() == null)
                .forEach(element -> EcoreUtil.delete(element, true));
    }

    private static String identity(EObject element) {
        return element instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
    }

    private void values(EObject element) {
        EObject counterpart = counterparts.get(element);
        UnknownContent.transfer(element, counterpart);
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature.isChangeable() && !feature.isDerived() && !feature.isTransient()) {
                value(element, counterpart, feature);
            }
        }
    }

    private void value(EObject element, EObject counterpart, EStructuralFeature feature) {
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            EList<Object> values = (EList<Object>) counterpart.eGet(feature);
            List<Object> wanted = ((List<?>) element.eGet(feature)).stream().map(value -> counterpart(feature, value))
                    .toList();
            if (!values.equals(wanted)) {
                ECollections.setEList(values, wanted);
            }
        } else if (!element.eIsSet(feature)) {
            if (counterpart.eIsSet(feature)) {
                counterpart.eUnset(feature);
            }
        } else {
            Object wanted = counterpart(feature, element.eGet(feature));
            if (wanted == null || !wanted.equals(counterpart.eGet(feature))) {
                counterpart.eSet(feature, wanted);
            }
        }
    }

    private Object counterpart(EStructuralFeature feature, Object value) {
        return feature instanceof EReference ? counterparts.getOrDefault(value, (EObject) value) : value;
    }
}
