/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.match;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The references of a strategy's elements to each other. */
public final class References {

    private References() {
    }

    /**
     * Takes away all references between a strategy and elements that are no longer in it.
     *
     * @param strategy the strategy
     * @param gone the elements, with all within them
     */
    public static void cut(EObject strategy, Set<? extends EObject> gone) {
        for (EObject element : gone) {
            Shape.of(element.eClass()).references().forEach(element::eUnset);
        }
        EcoreUtil.getAllProperContents(strategy, false).forEachRemaining(element -> leave((EObject) element, gone));
    }

    private static void leave(EObject element, Set<? extends EObject> gone) {
        for (EReference reference : Shape.of(element.eClass()).references()) {
            if (reference.isMany()) {
                Collection<?> targets = (List<?>) element.eGet(reference);
                if (targets.stream().anyMatch(gone::contains)) {
                    targets.removeAll(gone);
                }
            } else if (gone.contains(element.eGet(reference))) {
                element.eUnset(reference);
            }
        }
    }
}
