/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.views.partner.PartnerFacts;
import org.partnerstrategy.views.partner.PartnerView;

/** Shows the page of the partner that an element is about. */
public final class OpenPartner extends StrategyAction {

    @Override
    boolean canShow(EObject element) {
        return PartnerFacts.partnerOf(element).isPresent();
    }

    @Override
    void show(EObject element, IWorkbenchPage page) {
        PageContext context = Adapters.adapt(page.getActiveEditor(), PageContext.class);
        if (context != null) {
            context.selection().select(List.of(element));
        }
        try {
            page.showView(PartnerView.ID);
        } catch (PartInitException e) {
            ILog.of(OpenPartner.class).error(PartnerView.ID, e);
        }
    }
}
