/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.editor.StepPages;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.ui.StrategyEditorInput;

/** Opens the strategy of a diagram in the studio's editor, on the page of the same step and with the same element. */
public final class OpenInStudioHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEditorPart editor = HandlerUtil.getActiveEditorChecked(event);
        Optional<CurrentStrategy> current = CurrentStrategy.of(editor);
        if (current.isPresent() && editor instanceof DialectEditor diagram) {
            open(editor.getSite().getPage(), current.get(), step(diagram));
        }
        return null;
    }

    private static Step step(DialectEditor diagram) {
        return RepresentationKind.of(DialectManager.INSTANCE.getDescription(diagram.getRepresentation()))
                .map(RepresentationKind::step).orElse(Step.INVENTORY);
    }

    private static void open(IWorkbenchPage page, CurrentStrategy current, Step step) throws ExecutionException {
        try {
            IEditorPart opened = page.openEditor(new StrategyEditorInput(current.file()), StrategyEditor.ID);
            if (opened instanceof StrategyEditor studio) {
                show(studio, current, step);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    private static void show(StrategyEditor studio, CurrentStrategy current, Step step) {
        Optional<EObject> same = current.selected().stream().findFirst()
                .map(element -> element.eResource().getURIFragment(element))
                .map(studio.document().strategy().eResource()::getEObject);
        same.ifPresentOrElse(element -> StepPages.show(studio, step, element), () -> StepPages.show(studio, step));
    }
}
