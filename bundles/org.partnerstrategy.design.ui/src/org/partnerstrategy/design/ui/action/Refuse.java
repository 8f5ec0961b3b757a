/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.tools.api.ui.IExternalJavaAction;
import org.partnerstrategy.design.Refusals;

/** Tells why something that was typed is not taken: the action of the viewpoint with the parameter "reason". */
public final class Refuse implements IExternalJavaAction {

    private static final String REASON = "reason";

    /** Always: where it is not, Sirius leaves out the whole operation around it, and what was typed with it. */
    @Override
    public boolean canExecute(Collection<? extends EObject> selections) {
        return true;
    }

    @Override
    public void execute(Collection<? extends EObject> selections, Map<String, Object> parameters) {
        Refusals.tell(String.valueOf(parameters.get(REASON)));
    }
}
