/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.place;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.NotificationFilter;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.gmf.runtime.notation.NotationPackage;
import org.eclipse.sirius.business.api.session.ModelChangeTrigger;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DiagramPackage;
import org.eclipse.sirius.ext.base.Option;
import org.eclipse.sirius.ext.base.Options;

/**
 * Puts every node where the model says, in the very transaction in which the model, the diagram or a place changes: so
 * that a place never says something else than the scores, and both come back with one undo.
 */
final class PlaceTrigger implements ModelChangeTrigger {

    /** After Sirius has made the drawing follow the diagram, which it does with priority 4. */
    private static final int PRIORITY = 7;

    private static final Set<Object> PLACES = Set.of(NotationPackage.Literals.VIEW__PERSISTED_CHILDREN,
            NotationPackage.Literals.VIEW__TRANSIENT_CHILDREN, NotationPackage.Literals.VIEW__VISIBLE,
            NotationPackage.Literals.LOCATION__X, NotationPackage.Literals.LOCATION__Y,
            NotationPackage.Literals.SIZE__WIDTH, NotationPackage.Literals.SIZE__HEIGHT,
            NotationPackage.Literals.NODE__LAYOUT_CONSTRAINT, DiagramPackage.Literals.DNODE__WIDTH,
            DiagramPackage.Literals.DNODE__HEIGHT);

    /** What can move a node. */
    static final NotificationFilter RELEVANT = new NotificationFilter.Custom() {

        @Override
        public boolean matches(Notification notification) {
            return !notification.isTouch() && notification.getNotifier() instanceof EObject
                    && (MatrixDrawings.isOfStrategy(notification) || PLACES.contains(notification.getFeature()));
        }
    };

    private final Session session;
    private final MatrixDrawings drawings;

    PlaceTrigger(Session session) {
        this.session = session;
        drawings = new MatrixDrawings(session);
    }

    @Override
    public Option<Command> localChangesAboutToCommit(Collection<Notification> notifications) {
        // All triggers answer before the first command runs: what they change is looked at in the next round.
        return drawings.changes(notifications).isEmpty() ? Options.newNone()
                : Options.newSome(new PlaceCommand(List.copyOf(notifications)));
    }

    @Override
    public int priority() {
        return PRIORITY;
    }

    /** Looks again when it runs, as commands of other triggers have run before. */
    private final class PlaceCommand extends RecordingCommand {

        private final List<Notification> notifications;

        PlaceCommand(List<Notification> notifications) {
            super(session.getTransactionalEditingDomain());
            this.notifications = notifications;
        }

        @Override
        protected void doExecute() {
            drawings.changes(notifications).forEach(Runnable::run);
        }
    }
}
