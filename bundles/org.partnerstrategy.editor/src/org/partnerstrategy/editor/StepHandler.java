package org.partnerstrategy.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows a page of the active editor, by its identity. */
public final class StepHandler extends AbstractHandler {

    private static final String PAGE = "org.partnerstrategy.editor.step.page";

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof StrategyEditor editor) {
            editor.show(event.getParameter(PAGE));
        }
        return null;
    }
}
