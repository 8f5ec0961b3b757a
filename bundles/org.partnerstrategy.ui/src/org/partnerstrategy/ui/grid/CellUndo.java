/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.swt.IFocusService;

/**
 * While the user types into a cell, undo brings back the text that was there, and leaves the model alone.
 */
final class CellUndo extends AbstractHandler {

    private final Text field;
    private final String original;

    private CellUndo(Text field, String original) {
        this.field = field;
        this.original = original;
    }

    static void install(Text field, String original) {
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        PlatformUI.getWorkbench().getService(IFocusService.class).addFocusTracker(field, CellUndo.class.getName());
        CellUndo undo = new CellUndo(field, original);
        IHandlerActivation activation = handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, undo,
                new HasKeyboard(field));
        field.addListener(SWT.Dispose, event -> handlers.deactivateHandler(activation));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        field.setText(original);
        field.selectAll();
        return null;
    }

    private static final class HasKeyboard extends Expression {

        private final Text field;

        HasKeyboard(Text field) {
            this.field = field;
        }

        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.valueOf(context.getVariable(ISources.ACTIVE_FOCUS_CONTROL_NAME) == field);
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
        }
    }
}
