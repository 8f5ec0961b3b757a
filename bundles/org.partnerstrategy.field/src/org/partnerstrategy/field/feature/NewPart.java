/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.feature;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyPackage;

/** A new part of an element, such as an amount of a relation: a part has no name, and is shown with its element. */
public final class NewPart {

    private NewPart() {
    }

    /** Whether the elements of a list are parts. */
    public static boolean fits(EReference list) {
        return list.isMany() && list.isContainment() && !NewElement.fits(list)
                && list.getEReferenceType() != PartnerStrategyPackage.Literals.RELATION;
    }

    /** Makes a part at the end of a list. An assessment is made at the newest review of the strategy. */
    @SuppressWarnings("unchecked")
    public static EObject in(EObject owner, EReference list) {
        EObject part = EcoreUtil.create(list.getEReferenceType());
        if (part instanceof Assessment assessment
                && EcoreUtil.getRootContainer(owner) instanceof PartnerStrategy strategy) {
            Reviews.newest(strategy).ifPresent(assessment::setReview);
        }
        ((List<EObject>) owner.eGet(list)).add(part);
        return part;
    }
}
