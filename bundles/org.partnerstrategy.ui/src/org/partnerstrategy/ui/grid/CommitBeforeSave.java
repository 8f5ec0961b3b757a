package org.partnerstrategy.ui.grid;

import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** Takes what is being typed into a cell before the document is saved, so that the file has it. */
final class CommitBeforeSave implements IExecutionListener {

    private static final Set<String> SAVES = Set.of(IWorkbenchCommandConstants.FILE_SAVE,
            IWorkbenchCommandConstants.FILE_SAVE_AS, IWorkbenchCommandConstants.FILE_SAVE_ALL);

    private final Runnable commit;

    private CommitBeforeSave(Runnable commit) {
        this.commit = commit;
    }

    static void install(Control control, Runnable commit) {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        CommitBeforeSave listener = new CommitBeforeSave(commit);
        commands.addExecutionListener(listener);
        control.addListener(SWT.Dispose, event -> commands.removeExecutionListener(listener));
    }

    @Override
    public void preExecute(String command, ExecutionEvent event) {
        if (SAVES.contains(command)) {
            commit.run();
        }
    }

    @Override
    public void notHandled(String command, NotHandledException exception) {
        // nothing to take back
    }

    @Override
    public void postExecuteFailure(String command, ExecutionException exception) {
        // nothing to take back
    }

    @Override
    public void postExecuteSuccess(String command, Object result) {
        // nothing more to do
    }
}
