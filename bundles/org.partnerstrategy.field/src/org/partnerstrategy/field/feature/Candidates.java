/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.feature;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.partnerstrategy.model.PartnerStrategy;

/** The elements of a strategy to which a feature can refer. */
public final class Candidates {

    private Candidates() {
    }

    /** Those of the reference's type, in the order of the strategy. */
    public static List<EObject> of(PartnerStrategy strategy, EReference reference) {
        List<EObject> candidates = new ArrayList<>();
        for (Iterator<EObject> all = strategy.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (reference.getEReferenceType().isInstance(element)) {
                candidates.add(element);
            }
        }
        return candidates;
    }
}
