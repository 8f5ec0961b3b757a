/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StrategyEditor;

/**
 * Shows the matrix on the whole screen; from a page without one, and from a diagram, it goes to the positions first.
 */
public final class PresentationHandler extends AbstractHandler {

    private static final String POSITION = "org.partnerstrategy.position";

    @Override
    public Object execute(ExecutionEvent event) {
        Optional.ofNullable(Adapters.adapt(HandlerUtil.getActiveEditor(event), PageContext.class))
                .flatMap(PresentationHandler::studio).ifPresent(editor -> {
                    if (matrix(editor).isEmpty()) {
                        editor.show(POSITION);
                    }
                    matrix(editor).ifPresent(MatrixPage::present);
                });
        return null;
    }

    /** The studio's editor; from a diagram it is opened, where the diagram is. */
    private static Optional<StrategyEditor> studio(PageContext context) {
        if (context instanceof StrategyEditor editor) {
            return Optional.of(editor);
        }
        context.selection().elements().stream().findFirst().ifPresentOrElse(
                element -> context.show(POSITION, element), () -> context.show(POSITION));
        return context.site().getPage().getActiveEditor() instanceof StrategyEditor editor ? Optional.of(editor)
                : Optional.empty();
    }

    private static Optional<MatrixPage> matrix(StrategyEditor editor) {
        return editor.visiblePage().filter(MatrixPage.class::isInstance).map(MatrixPage.class::cast);
    }
}
