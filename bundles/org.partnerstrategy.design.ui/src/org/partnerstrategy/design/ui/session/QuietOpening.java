package org.partnerstrategy.design.ui.session;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.workspace.IWorkspaceCommandStack;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.diagram.ui.provider.Messages;
import org.eclipse.swt.widgets.Display;

/**
 * To open a diagram or table is no change: it leaves nothing to be saved and no step to be undone. Sirius refreshes it then,
 * and arranges a diagram the first time, by commands like any other. Who undoes the last change would undo those instead.
 */
public final class QuietOpening extends SessionManagerListener.Stub {

    private static final Set<String> REFRESH = Set.of(Messages.RefreshDiagramOnOpeningCommand_label,
            org.eclipse.sirius.tools.api.Messages.RefreshRepresentationsCommand_label);
    private static final IUndoableOperation[] NOTHING = {};

    private final Map<Session, Listener> listeners = new ConcurrentHashMap<>();

    @Override
    public void notifyAddSession(Session session) {
        if (session.getTransactionalEditingDomain().getCommandStack() instanceof IWorkspaceCommandStack stack) {
            listeners.computeIfAbsent(session, added -> new Listener(added, stack));
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

        Listener(Session session, IWorkspaceCommandStack stack) {
            this.session = session;
            history = stack.getOperationHistory();
            context = stack.getDefaultUndoContext();
            history.addOperationHistoryListener(this);
        }

        @Override
        public void historyNotification(OperationHistoryEvent event) {
            IUndoableOperation refresh = event.getOperation();
            if (event.getEventType() == OperationHistoryEvent.OPERATION_ADDED && refresh.hasContext(context)
                    && REFRESH.contains(refresh.getLabel())) {
                boolean clean = session.getStatus() == SessionStatus.SYNC;
                // The editor, which is being opened, arranges its diagram by the next event but one.
                Display display = Display.getDefault();
                display.asyncExec(() -> display.asyncExec(() -> forget(refresh, clean)));
            }
        }

        private void forget(IUndoableOperation refresh, boolean clean) {
            Stream.of(history.getUndoHistory(context)).dropWhile(step -> step != refresh)
                    .forEach(step -> history.replaceOperation(step, NOTHING));
            if (clean && session.isOpen()) {
                session.save(new NullProgressMonitor());
            }
        }
    }
}
