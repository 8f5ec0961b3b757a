/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Remembers which elements of a resource were changed since it was last asked. */
final class ChangeCollector extends EContentAdapter {

    private final Set<EObject> elements = new LinkedHashSet<>();

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.getNotifier() instanceof EObject element && !notification.isTouch()) {
            elements.add(element);
        }
    }

    /** The elements, which are then forgotten. */
    Set<EObject> take() {
        Set<EObject> taken = new LinkedHashSet<>(elements);
        elements.clear();
        return taken;
    }
}
