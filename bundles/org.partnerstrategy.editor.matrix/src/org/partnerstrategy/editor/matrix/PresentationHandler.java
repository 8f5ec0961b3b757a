package org.partnerstrategy.editor.matrix;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.partnerstrategy.editor.StrategyEditor;

/** Shows the matrix on the whole screen; from a page without one it goes to the positions first. */
public final class PresentationHandler extends AbstractHandler {

    private static final String POSITION = "org.partnerstrategy.position";

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof StrategyEditor editor) {
            if (matrix(editor).isEmpty()) {
                editor.show(POSITION);
            }
            matrix(editor).ifPresent(MatrixPage::present);
        }
        return null;
    }

    private static Optional<MatrixPage> matrix(StrategyEditor editor) {
        return editor.visiblePage().filter(MatrixPage.class::isInstance).map(MatrixPage.class::cast);
    }
}
