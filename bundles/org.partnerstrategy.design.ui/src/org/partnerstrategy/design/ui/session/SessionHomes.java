/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.partnerstrategy.editing.StrategyDocuments;
import org.partnerstrategy.model.PartnerStrategy;

/** Tells the documents which strategies are open in modelling sessions, so that there is never a second copy of one. */
public final class SessionHomes extends SessionManagerListener.Stub {

    private final Map<Session, List<SessionHome>> homes = new ConcurrentHashMap<>();
    private final ServiceTracker<StrategyDocuments, StrategyDocuments> documents = new ServiceTracker<>(
            FrameworkUtil.getBundle(SessionHomes.class).getBundleContext(), StrategyDocuments.class, null);

    public SessionHomes() {
        documents.open();
    }

    @Override
    public void notify(Session session, int change) {
        switch (change) {
        case SessionListener.OPENED, SessionListener.SEMANTIC_CHANGE, SessionListener.REPLACED -> offer(session);
        case SessionListener.DIRTY, SessionListener.SYNC -> SessionHome.inDisplay(() ->
                homes.getOrDefault(session, List.of()).forEach(SessionHome::stateChanged));
        case SessionListener.CLOSING -> withdraw(session);
        default -> { }
        }
    }

    @Override
    public void notifyRemoveSession(Session session) {
        withdraw(session);
    }

    private void offer(Session session) {
        List<SessionHome> known = homes.computeIfAbsent(session, opened -> new ArrayList<>());
        for (Resource resource : session.getSemanticResources()) {
            if (known.stream().noneMatch(home -> home.holds(resource)) && !resource.getContents().isEmpty()
                    && resource.getContents().getFirst() instanceof PartnerStrategy) {
                file(resource).ifPresent(file -> {
                    SessionHome home = new SessionHome(session, resource, file);
                    known.add(home);
                    SessionHome.inDisplay(() -> documents().ifPresent(service -> service.offer(home)));
                });
            }
        }
    }

    private void withdraw(Session session) {
        List<SessionHome> closed = homes.remove(session);
        if (closed != null) {
            // At once: afterwards the strategies are gone.
            Display.getDefault().syncExec(() -> closed.forEach(home -> {
                documents().ifPresent(service -> service.withdraw(home));
                home.leave();
            }));
        }
    }

    private Optional<StrategyDocuments> documents() {
        return Optional.ofNullable(documents.getService());
    }

    /** The file of a resource, also of one to which the workspace only links. */
    private static Optional<Path> file(Resource resource) {
        URI uri = resource.getURI();
        if (uri.isPlatformResource()) {
            IResource file = ResourcesPlugin.getWorkspace().getRoot().findMember(uri.toPlatformString(true));
            return Optional.ofNullable(file).map(IResource::getLocation).map(location -> location.toPath());
        }
        return uri.isFile() ? Optional.of(Path.of(uri.toFileString())) : Optional.empty();
    }
}
