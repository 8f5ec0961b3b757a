/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.many;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.field.many.PlannedChange;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/** Changes all selected relations at once: those selected in a table, in the matrix or in a view. */
public final class ChangeManyHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(ChangeManyHandler.class);

    @Override
    public Object execute(ExecutionEvent event) {
        PageContext context = Adapters.adapt(HandlerUtil.getActiveEditor(event), PageContext.class);
        if (context == null) {
            return null;
        }
        Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
        context.document().commitPending();
        List<Relation> relations = context.selection().elements().stream().map(ChangeManyHandler::relation)
                .flatMap(Optional::stream).distinct().toList();
        if (relations.isEmpty()) {
            MessageDialog.openInformation(shell, MESSAGES.text("title"), MESSAGES.text("none"));
            return null;
        }
        ChangeManyDialog dialog = new ChangeManyDialog(shell, context.document().strategy(), relations);
        if (dialog.open() == Window.OK) {
            apply(context, dialog.label(), dialog.planned());
        }
        return null;
    }

    private static void apply(PageContext context, Message label, List<PlannedChange> planned) {
        context.document().edit(label, () -> planned.forEach(change -> change.change().ifPresent(Runnable::run)));
    }

    /** The relation to which an element belongs, as its development does. */
    private static Optional<Relation> relation(EObject element) {
        for (EObject above = element; above != null; above = above.eContainer()) {
            if (above instanceof Relation relation) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }
}
