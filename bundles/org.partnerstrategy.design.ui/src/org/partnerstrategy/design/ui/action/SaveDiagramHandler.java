/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Messages;

/**
 * Saves the strategy of the diagram or table in front, with what is being typed about it in a view beside. The
 * workbench's own command does not know of that, and does not see a diagram become dirty while a view is active.
 */
public final class SaveDiagramHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(SaveDiagramHandler.class);

    private final DocumentListener listener = new DocumentListener() {

        @Override
        public void stateChanged() {
            update();
        }
    };
    private Optional<StrategyDocument> shown = Optional.empty();

    @Override
    public void setEnabled(Object context) {
        Optional<StrategyDocument> now = document(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME));
        if (!now.equals(shown)) {
            shown.ifPresent(before -> before.removeListener(listener));
            now.ifPresent(after -> after.addListener(listener));
            shown = now;
        }
        update();
    }

    private void update() {
        setBaseEnabled(shown.filter(StrategyDocument::isDirty).isPresent());
    }

    private static Optional<StrategyDocument> document(Object editor) {
        return Optional.ofNullable(Adapters.adapt(editor, PageContext.class)).map(PageContext::document);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<StrategyDocument> document = document(HandlerUtil.getActiveEditor(event));
        if (document.isPresent()) {
            try {
                document.get().save();
            } catch (StrategyFileException e) {
                MessageDialog.openError(HandlerUtil.getActiveShell(event), MESSAGES.text("diagrams.title"),
                        e.in(Locale.getDefault()));
            }
        }
        return null;
    }

    @Override
    public void dispose() {
        shown.ifPresent(document -> document.removeListener(listener));
        shown = Optional.empty();
        super.dispose();
    }
}
