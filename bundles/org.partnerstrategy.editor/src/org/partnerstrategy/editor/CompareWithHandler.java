/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.text.Messages;

/** Compares the open strategy with a file, and takes over what the user chooses. */
public final class CompareWithHandler extends AbstractHandler {

    /** The file to compare with, where it is known already. */
    private static final String FILE = "org.partnerstrategy.editor.compareWith.file";

    private static final Messages MESSAGES = Messages.of(CompareWithHandler.class);

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
        Optional.ofNullable(Adapters.adapt(HandlerUtil.getActiveEditor(event), PageContext.class))
                .map(PageContext::document)
                .ifPresent(document -> Optional.ofNullable(event.getParameter(FILE)).map(Path::of)
                        .or(() -> choose(document, shell))
                        .ifPresent(file -> new CopyMerge(shell, document, file).offer()));
        return null;
    }

    private static Optional<Path> choose(StrategyDocument document, Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(MESSAGES.text("compare.choose"));
        dialog.setFilterExtensions("*.partnerstrategy;*.bak", "*");
        dialog.setFilterNames(MESSAGES.text("compare.filter"), MESSAGES.text("compare.filterAll"));
        dialog.setFilterPath(document.file().getParent().toString());
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
