/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.project.StrategySession;
import org.partnerstrategy.model.Goal;

/** Opens the matrix of a goal, which is made when it is not there (handbook, step 2). */
public final class OpenGoalMatrix extends StrategyAction {

    @Override
    boolean canShow(EObject element) {
        return element instanceof Goal;
    }

    @Override
    void show(EObject element, IWorkbenchPage page) {
        StrategySession.of(element).ifPresent(session -> Diagrams.open(session, RepresentationKind.MATRIX, element));
    }
}
