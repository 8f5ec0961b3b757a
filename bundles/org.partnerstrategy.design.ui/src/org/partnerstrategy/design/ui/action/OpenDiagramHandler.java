package org.partnerstrategy.design.ui.action;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.partnerstrategy.design.ui.project.RepresentationKind;

/** Opens the diagram of the goal on which the user works: its matrix. */
public final class OpenDiagramHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Diagrams diagrams = new Diagrams(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        CurrentStrategy.of(HandlerUtil.getActiveEditor(event))
                .ifPresent(current -> diagrams.open(current, RepresentationKind.MATRIX));
        return null;
    }
}
