/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.impl;

import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * The base of all elements. EMF refuses circles only where an element has one part at most; this refuses them in lists
 * too, for whoever walks through goals within goals would never come to an end.
 */
public abstract class ElementImpl extends MinimalEObjectImpl.Container {

    /**
     * @throws IllegalArgumentException when this element would become a part of itself; everything is then as it was
     */
    @Override
    public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, Class<?> baseClass,
            NotificationChain notifications) {
        if (featureID <= EOPPOSITE_FEATURE_BASE && EcoreUtil.isAncestor(this, otherEnd)) {
            EStructuralFeature parts = otherEnd.eClass().getEStructuralFeature(EOPPOSITE_FEATURE_BASE - featureID);
            if (parts.isMany()) {
                ((InternalEList<?>) otherEnd.eGet(parts)).basicRemove(this, null);
            }
            throw new IllegalArgumentException("An element cannot become a part of itself: " + this);
        }
        return super.eInverseAdd(otherEnd, featureID, baseClass, notifications);
    }
}
