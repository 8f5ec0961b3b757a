/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.session;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.partnerstrategy.design.Refusals;
import org.partnerstrategy.design.ui.project.StrategySession;
import org.partnerstrategy.method.review.ClosedReviewException;
import org.partnerstrategy.method.review.ClosedReviews;
import org.partnerstrategy.model.Identified;

/** Takes back what is done in a diagram when it touches a closed review, and says so, as the studio does. */
public final class ClosedReviewKeeper extends SessionManagerListener.Stub {

    private final Map<Session, Keeper> keepers = new ConcurrentHashMap<>();

    @Override
    public void notify(Session session, int change) {
        if (change == SessionListener.OPENED) {
            keepers.computeIfAbsent(session, Keeper::new);
        } else if (change == SessionListener.REPLACED && keepers.containsKey(session)) {
            keepers.get(session).look();
        }
    }

    @Override
    public void notifyRemoveSession(Session session) {
        Keeper keeper = keepers.remove(session);
        if (keeper != null && session.getTransactionalEditingDomain() != null) {
            session.getTransactionalEditingDomain().removeResourceSetListener(keeper);
        }
    }

    private static final class Keeper extends ResourceSetListenerImpl {

        private final StrategySession session;
        private Optional<ClosedReviews> closed = Optional.empty();

        Keeper(Session session) {
            this.session = new StrategySession(session);
            look();
            session.getTransactionalEditingDomain().addResourceSetListener(this);
        }

        /** Notes what the closed reviews hold. */
        void look() {
            closed = session.strategy().map(ClosedReviews::of);
        }

        @Override
        public Command transactionAboutToCommit(ResourceSetChangeEvent event) throws RollbackException {
            try {
                if (touchesTheStrategy(event)) {
                    closed.ifPresent(ClosedReviews::check);
                }
            } catch (ClosedReviewException e) {
                String problem = e.problem().localized();
                Refusals.tell(problem);
                throw new RollbackException(new Status(IStatus.CANCEL, ClosedReviewKeeper.class, problem));
            }
            return null;
        }

        @Override
        public void resourceSetChanged(ResourceSetChangeEvent event) {
            if (touchesTheStrategy(event)) {
                look();
            }
        }

        private static boolean touchesTheStrategy(ResourceSetChangeEvent event) {
            return event.getNotifications().stream().anyMatch(
                    each -> !each.isTouch() && each.getNotifier() instanceof Identified);
        }
    }
}
