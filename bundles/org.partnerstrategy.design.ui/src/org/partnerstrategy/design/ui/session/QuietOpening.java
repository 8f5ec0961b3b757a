/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.session;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.emf.workspace.IWorkspaceCommandStack;
import org.eclipse.gmf.runtime.common.core.command.ICommand;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.diagram.ui.provider.Messages;
import org.eclipse.swt.widgets.Display;
import org.partnerstrategy.design.Steps;
import org.partnerstrategy.model.text.Message;

/**
 * Only what the user did can be undone, and is called what the studio calls it. To open a session, a diagram or a table
 * is no change: it leaves nothing to be saved and no step. Sirius refreshes a diagram then, and arranges it the first
 * time, by commands like any other. Who undoes the last change would undo those instead.
 */
public final class QuietOpening extends SessionManagerListener.Stub {

    private static final Set<String> REFRESH = Set.of(Messages.RefreshDiagramOnOpeningCommand_label,
            org.eclipse.sirius.tools.api.Messages.RefreshRepresentationsCommand_label);
    private static final String ARRANGE =
            org.eclipse.sirius.diagram.ui.provider.Messages.SiriusCanonicalLayoutCommand_label;
    private static final IUndoableOperation[] NOTHING = {};

    private final Map<Session, Listener> listeners = new ConcurrentHashMap<>();

    @Override
    public void notifyAddSession(Session session) {
        if (session.getTransactionalEditingDomain().getCommandStack() instanceof IWorkspaceCommandStack stack) {
            listeners.computeIfAbsent(session, added -> new Listener(added, stack));
        }
    }

    @Override
    public void notify(Session session, int change) {
        Listener listener = listeners.get(session);
        if (change == SessionListener.OPENED && listener != null) {
            listener.history.dispose(listener.context, true, true, false);
        }
    }

    @Override
    public void notifyRemoveSession(Session session) {
        Listener listener = listeners.remove(session);
        if (listener != null) {
            listener.history.removeOperationHistoryListener(listener);
        }
    }

    /** Listens to the history of one session. */
    private static final class Listener implements IOperationHistoryListener {

        private final Session session;
        private final IOperationHistory history;
        private final IUndoContext context;

        private final ResourceSetListenerImpl changes = new ResourceSetListenerImpl() {

            @Override
            public boolean isPostcommitOnly() {
                return true;
            }

            @Override
            public void resourceSetChanged(ResourceSetChangeEvent event) {
                event.getNotifications().stream().filter(notification -> !notification.isTouch())
                        .forEach(notification -> {
                            changed = true;
                            switched.see(notification);
                        });
            }
        };

        private final SwitchWords switched = new SwitchWords();

        /** How many steps are under way: some consist of others. */
        private int depth;

        /** Whether the one that is under way has changed something. */
        private boolean changed;

        /** Those that changed nothing: they only opened or showed something. */
        private final Set<IUndoableOperation> idle = Collections.newSetFromMap(new WeakHashMap<>());

        Listener(Session session, IWorkspaceCommandStack stack) {
            this.session = session;
            history = stack.getOperationHistory();
            context = stack.getDefaultUndoContext();
            history.addOperationHistoryListener(this);
            session.getTransactionalEditingDomain().addResourceSetListener(changes);
        }

        @Override
        public void historyNotification(OperationHistoryEvent event) {
            IUndoableOperation step = event.getOperation();
            switch (event.getEventType()) {
            case OperationHistoryEvent.ABOUT_TO_EXECUTE -> {
                if (depth == 0) {
                    changed = false;
                    switched.take();
                }
                depth++;
            }
            case OperationHistoryEvent.OPERATION_NOT_OK -> depth = Math.max(0, depth - 1);
            case OperationHistoryEvent.DONE -> {
                depth = Math.max(0, depth - 1);
                if (depth == 0) {
                    if (!changed) {
                        idle.add(step);
                    }
                    name(step);
                }
            }
            case OperationHistoryEvent.OPERATION_ADDED -> {
                boolean ours = step.hasContext(context);
                if (ours && REFRESH.contains(step.getLabel())) {
                    quiet(step);
                } else if (ours && (idle.remove(step) || ARRANGE.equals(step.getLabel()))) {
                    // Where Sirius puts what a step has just made means nothing without it, and goes with it.
                    leaveOut(step);
                }
            }
            default -> { }
            }
        }

        /** Before any menu asks for its name, and with all that was done within it. */
        private void name(IUndoableOperation step) {
            Optional<Message> switching = switched.take();
            List<Steps.Step> told = Steps.take();
            NameAtOnce.ask(told);
            StepWords.of(told).or(() -> switching).or(() -> StepWords.instead(step.getLabel()))
                    .map(words -> words.in(Locale.getDefault())).ifPresent(words -> {
                        switch (step) {
                        case AbstractOperation operation -> operation.setLabel(words);
                        case ICommand command -> command.setLabel(words);
                        default -> { }
                        }
                    });
        }

        /** Never offers a refresh, and forgets what the editor that is being opened does after it. */
        private void quiet(IUndoableOperation refresh) {
            boolean clean = session.getStatus() == SessionStatus.SYNC;
            List<IUndoableOperation> before = Stream.of(history.getUndoHistory(context))
                    .filter(step -> step != refresh).toList();
            refresh.removeContext(context);
            // The editor, which is being opened, arranges its diagram by the next event but one.
            Display display = Display.getDefault();
            display.asyncExec(() -> display.asyncExec(() -> forget(refresh, before, clean)));
        }

        /** At once nobody is offered it; it goes when the history has told all who listen. */
        private void leaveOut(IUndoableOperation step) {
            step.removeContext(context);
            Display.getDefault().asyncExec(() -> history.replaceOperation(step, NOTHING));
        }

        private void forget(IUndoableOperation refresh, List<IUndoableOperation> before, boolean clean) {
            history.replaceOperation(refresh, NOTHING);
            Stream.of(history.getUndoHistory(context)).filter(step -> !before.contains(step))
                    .forEach(step -> history.replaceOperation(step, NOTHING));
            if (clean && session.isOpen()) {
                session.save(new NullProgressMonitor());
            }
        }
    }
}
