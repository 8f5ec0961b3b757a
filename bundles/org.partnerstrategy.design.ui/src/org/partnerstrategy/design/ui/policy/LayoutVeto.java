/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.policy;

import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.eclipse.gmf.runtime.diagram.ui.requests.ArrangeRequest;
import org.eclipse.gmf.runtime.diagram.ui.requests.RequestConstants;
import org.eclipse.sirius.diagram.ui.tools.api.requests.DistributeRequest;

/** Arranging, distributing and snapping would change assessments, so a matrix refuses them. */
final class LayoutVeto extends AbstractEditPolicy {

    @Override
    public Command getCommand(Request request) {
        return request instanceof ArrangeRequest || request instanceof DistributeRequest
                || RequestConstants.REQ_SNAP_TO_GRID.equals(request.getType()) ? UnexecutableCommand.INSTANCE : null;
    }
}
