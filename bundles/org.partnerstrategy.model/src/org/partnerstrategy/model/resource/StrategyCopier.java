/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Copies elements with what a file says of them that this version does not understand. */
final class StrategyCopier extends EcoreUtil.Copier {

    private static final long serialVersionUID = 1L;

    @Override
    public EObject copy(EObject element) {
        EObject copy = super.copy(element);
        if (copy != null) {
            UnknownContent.transfer(element, copy);
        }
        return copy;
    }

    /** The other end of a reference follows by itself; to sort it as well takes time that grows with its square. */
    @Override
    protected void copyReference(EReference reference, EObject element, EObject copy) {
        if (!reference.isTransient()) {
            super.copyReference(reference, element, copy);
        }
    }
}
