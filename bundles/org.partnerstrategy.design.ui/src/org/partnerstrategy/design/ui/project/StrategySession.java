/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.workspace.AbstractEMFOperation;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.ViewpointSelector;
import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;

/**
 * A modelling session on one strategy.
 *
 * @param session the session, which is open
 */
public record StrategySession(Session session) {

    /** More matrices than these would only be in the way; each other one is made when it is asked for. */
    private static final int MATRICES = 5;

    /** The session to which an element belongs, if it belongs to one. */
    public static Optional<StrategySession> of(EObject element) {
        return Session.of(element).map(StrategySession::new);
    }

    /** The strategy; none when its file could not be read. */
    public Optional<PartnerStrategy> strategy() {
        return session.getSemanticResources().stream().flatMap(resource -> resource.getContents().stream())
                .filter(PartnerStrategy.class::isInstance).map(PartnerStrategy.class::cast).findFirst();
    }

    /** Adds the file of the strategy. */
    void add(URI file) {
        prepare(() -> session.addSemanticResource(file, new NullProgressMonitor()));
    }

    /** Makes the viewpoint's diagrams available. */
    public void selectViewpoint() {
        if (viewpoint(session.getSelectedViewpoints(false).stream()).isEmpty()) {
            viewpoint(ViewpointRegistry.getInstance().getViewpoints().stream()).ifPresent(this::select);
        }
    }

    private void select(Viewpoint viewpoint) {
        prepare(() -> new ViewpointSelector(session).selectViewpoint(viewpoint, false, new NullProgressMonitor()));
    }

    private static Optional<Viewpoint> viewpoint(Stream<Viewpoint> viewpoints) {
        return viewpoints.filter(RepresentationKind::isOurs).findFirst();
    }

    /** The diagrams with which work begins: those of the whole strategy, and the matrices of the first goals. */
    public List<DRepresentation> createUsual() {
        return create(MATRICES);
    }

    /** All diagrams that the strategy can have. */
    public List<DRepresentation> createAll() {
        return create(Integer.MAX_VALUE);
    }

    private List<DRepresentation> create(int goals) {
        PartnerStrategy strategy = strategy().orElseThrow();
        List<Goal> shown = Goals.toShow(strategy).limit(goals).toList();
        List<DRepresentation> created = new ArrayList<>();
        for (RepresentationKind kind : RepresentationKind.values()) {
            List<? extends EObject> subjects = kind.isOfGoal() ? shown : List.of(strategy);
            subjects.forEach(subject -> obtain(kind, subject).ifPresent(created::add));
        }
        return created;
    }

    /**
     * The diagram of that kind of a goal or strategy of this session, which is made when it is not there. None when the
     * viewpoint is not selected or does not have the kind.
     */
    public Optional<DRepresentation> obtain(RepresentationKind kind, EObject subject) {
        return find(kind, subject).or(() -> description(kind).map(description -> create(kind, description, subject)));
    }

    private Optional<DRepresentation> find(RepresentationKind kind, EObject subject) {
        return DialectManager.INSTANCE.getRepresentationDescriptors(subject, session).stream()
                .filter(descriptor -> RepresentationKind.of(descriptor.getDescription()).equals(Optional.of(kind)))
                .map(DRepresentationDescriptor::getRepresentation).findFirst();
    }

    private Optional<RepresentationDescription> description(RepresentationKind kind) {
        return viewpoint(session.getSelectedViewpoints(false).stream())
                .flatMap(viewpoint -> viewpoint.getOwnedRepresentations().stream()
                        .filter(description -> kind.identity().equals(description.getName())).findFirst());
    }

    private DRepresentation create(RepresentationKind kind, RepresentationDescription description, EObject subject) {
        AtomicReference<DRepresentation> created = new AtomicReference<>();
        prepare(() -> created.set(DialectManager.INSTANCE.createRepresentation(name(kind, description, subject),
                subject,
                description, session, new NullProgressMonitor())));
        if (created.get() instanceof DTable table) {
            // Sirius works out the headings only then; at the first opening it would be a change to be saved.
            prepare(() -> {
                DialectManager.INSTANCE.refresh(table, new NullProgressMonitor());
                HeadingWidths.fit(table);
            });
        }
        return created.get();
    }

    /** Changes the session without a step in its history: who undoes the last change must not lose a diagram by it. */
    public void prepare(Runnable change) {
        try {
            new AbstractEMFOperation(session.getTransactionalEditingDomain(), StrategySession.class.getName()) {
                @Override
                protected IStatus doExecute(IProgressMonitor monitor, IAdaptable info) {
                    change.run();
                    return Status.OK_STATUS;
                }
            }.execute(new NullProgressMonitor(), null);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name that Sirius itself would propose. */
    private String name(RepresentationKind kind, RepresentationDescription description, EObject subject) {
        String expression = description.getTitleExpression();
        try {
            String title = expression == null || expression.isBlank() ? ""
                    : session.getInterpreter().evaluateString(subject, expression);
            return title == null || title.isBlank() ? kind.label().in(Locale.getDefault()) : title;
        } catch (EvaluationException e) {
            return kind.label().in(Locale.getDefault());
        }
    }

    /** Executes a command in the session. */
    public void execute(Command command) {
        session.getTransactionalEditingDomain().getCommandStack().execute(command);
    }
}
