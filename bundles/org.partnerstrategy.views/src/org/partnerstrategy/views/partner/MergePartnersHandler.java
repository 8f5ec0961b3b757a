/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.partner;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.method.change.Merging;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.text.Message;

/** Makes one partner of two that are the same organisation, in one step that can be undone (handbook, step 1). */
public final class MergePartnersHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PageContext context = Adapters.adapt(HandlerUtil.getActiveEditor(event), PageContext.class);
        if (context == null) {
            return null;
        }
        Optional<Partner> selected = context.selection().elements().stream().map(PartnerFacts::partnerOf)
                .flatMap(Optional::stream).findFirst();
        MergePartnersDialog dialog = new MergePartnersDialog(HandlerUtil.getActiveWorkbenchWindow(event).getShell(),
                context.document().strategy().getPartners(), selected);
        if (dialog.open() == Window.OK) {
            Partner kept = dialog.kept();
            Partner merged = dialog.merged();
            context.document().edit(
                    Message.of(MergePartnersHandler.class, "merge.step", String.valueOf(merged.getName()),
                            String.valueOf(kept.getName())),
                    () -> Merging.merge(kept, merged, Locale.getDefault()));
        }
        return null;
    }
}
