/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Records one step. EMF's own recorder is added to each element of the strategy before a step and taken away after it,
 * which takes longer than most steps where there are very many. This one hears of the changes from who watches the
 * strategy anyhow, and watches only what comes and goes.
 */
final class StepRecorder extends ChangeRecorder {

    private final Adapter watcher;

    /**
     * Begins to record.
     *
     * @param watcher is on each element of the strategy, and passes on what it hears before it follows what comes and
     *        goes
     */
    StepRecorder(Adapter watcher) {
        this.watcher = watcher;
        beginRecording(List.of());
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (isAboutContent(notification)) {
            // What is taken out is changed further, and nobody else watches it.
            switch (notification.getOldValue()) {
            case Collection<?> many -> many.forEach(this::follow);
            case null -> {
                // Nothing was there.
            }
            case Object one -> follow(one);
            }
        }
    }

    private static boolean isAboutContent(Notification notification) {
        return notification.getFeature() instanceof EReference reference && reference.isContainment()
                || notification.getNotifier() instanceof Resource;
    }

    private void follow(Object taken) {
        if (taken instanceof Notifier notifier) {
            addAdapter(notifier);
        }
    }

    /** What is watched belonged to the strategy before the step, and has to come back when the step is undone. */
    @Override
    protected void addAdapter(Notifier notifier) {
        boolean outer = loadingTargets;
        loadingTargets = notifier.eAdapters().contains(watcher);
        super.addAdapter(notifier);
        loadingTargets = outer;
    }
}
