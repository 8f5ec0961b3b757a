/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.tools.api.ui.IExternalJavaAction;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** An action of the viewpoint that shows something of an element. It changes nothing. */
abstract class StrategyAction implements IExternalJavaAction {

    @Override
    public final boolean canExecute(Collection<? extends EObject> selections) {
        return element(selections).filter(this::canShow).isPresent();
    }

    @Override
    public final void execute(Collection<? extends EObject> selections, Map<String, Object> parameters) {
        // Later: Sirius calls actions in the middle of a change of the model.
        element(selections).ifPresent(element -> PlatformUI.getWorkbench().getDisplay().asyncExec(
                () -> show(element, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage())));
    }

    private static Optional<EObject> element(Collection<? extends EObject> selections) {
        return selections.stream().<EObject>map(selected ->
                selected instanceof DSemanticDecorator shown ? shown.getTarget() : selected).findFirst();
    }

    /** Whether there is something to be shown of an element. */
    abstract boolean canShow(EObject element);

    /** Shows it in a page. */
    abstract void show(EObject element, IWorkbenchPage page);
}
