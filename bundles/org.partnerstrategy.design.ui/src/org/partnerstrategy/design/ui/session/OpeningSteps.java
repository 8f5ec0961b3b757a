package org.partnerstrategy.design.ui.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.emf.workspace.IWorkspaceCommandStack;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.sirius.diagram.ui.provider.Messages;
import org.eclipse.swt.widgets.Display;

/**
 * Leaves no step in the history where a diagram is opened. Sirius refreshes diagrams then, by a command: who undoes the last
 * change would undo that instead, and see nothing happen.
 */
public final class OpeningSteps extends SessionManagerListener.Stub {

    private final Map<Session, Listener> listeners = new ConcurrentHashMap<>();

    @Override
    public void notifyAddSession(Session session) {
        if (session.getTransactionalEditingDomain().getCommandStack() instanceof IWorkspaceCommandStack stack) {
            listeners.computeIfAbsent(session, added -> new Listener(stack));
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

        private final IOperationHistory history;
        private final IUndoContext context;

        Listener(IWorkspaceCommandStack stack) {
            history = stack.getOperationHistory();
            context = stack.getDefaultUndoContext();
            history.addOperationHistoryListener(this);
        }

        @Override
        public void historyNotification(OperationHistoryEvent event) {
            IUndoableOperation operation = event.getOperation();
            if (event.getEventType() == OperationHistoryEvent.OPERATION_ADDED && operation.hasContext(context)
                    && Messages.RefreshDiagramOnOpeningCommand_label.equals(operation.getLabel())) {
                // The others who listen hear of the step before it goes.
                Display.getDefault().asyncExec(
                        () -> history.replaceOperation(operation, new IUndoableOperation[0]));
            }
        }
    }
}
