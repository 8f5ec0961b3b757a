/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Watches a resource: remembers which elements were changed since it was last asked, and records steps. */
final class ChangeCollector extends EContentAdapter {

    private final Set<EObject> elements = new LinkedHashSet<>();
    private final List<StepRecorder> recorders = new ArrayList<>();

    @Override
    public void notifyChanged(Notification notification) {
        recorders.forEach(recorder -> recorder.notifyChanged(notification));
        super.notifyChanged(notification);
        if (notification.getNotifier() instanceof EObject element && !notification.isTouch()) {
            elements.add(element);
        }
    }

    /** Begins to record what changes, until it is told to end. */
    StepRecorder record() {
        StepRecorder recorder = new StepRecorder(this);
        recorders.add(recorder);
        return recorder;
    }

    /** Records no more. */
    void end(StepRecorder recorder) {
        recorders.remove(recorder);
        recorder.dispose();
    }

    /** The elements, which are then forgotten. */
    Set<EObject> take() {
        Set<EObject> taken = new LinkedHashSet<>(elements);
        elements.clear();
        return taken;
    }
}
