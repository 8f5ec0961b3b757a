/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.place;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.partnerstrategy.design.ui.project.StrategySession;

/** Keeps every node of every session where the model says. */
public final class PlaceKeeper extends SessionManagerListener.Stub {

    private final Map<Session, PlaceTrigger> triggers = new ConcurrentHashMap<>();

    @Override
    public void notifyAddSession(Session session) {
        triggers.computeIfAbsent(session, added -> {
            PlaceTrigger trigger = new PlaceTrigger(added);
            added.getEventBroker().addLocalTrigger(PlaceTrigger.RELEVANT, trigger);
            return trigger;
        });
    }

    @Override
    public void notifyRemoveSession(Session session) {
        PlaceTrigger trigger = triggers.remove(session);
        if (trigger != null && session.getEventBroker() != null) {
            session.getEventBroker().removeLocalTrigger(trigger);
        }
    }

    @Override
    public void notify(Session session, int change) {
        if (change == SessionListener.OPENED || change == SessionListener.REPLACED) {
            catchUp(session);
        }
    }

    /** The file can have changed while nobody looked. Where it did not, the session stays clean. */
    private static void catchUp(Session session) {
        MatrixDrawings drawings = new MatrixDrawings(session);
        if (!drawings.changes().isEmpty()) {
            new StrategySession(session).prepare(() -> drawings.changes().forEach(Runnable::run));
        }
    }
}
