/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.model.text.Messages;

/** Opens the first diagram of a file: of the one that is selected, else of one for which it asks. */
public final class OpenAsDiagramsHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(OpenAsDiagramsHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        selected(event).or(() -> ask(window.getShell())).ifPresent(new Diagrams(window)::open);
        return null;
    }

    private static Optional<Path> selected(ExecutionEvent event) {
        Object first = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
        return Optional.ofNullable(Adapters.adapt(first, IFile.class))
                .filter(file -> PartnerStrategyResourceFactory.FILE_EXTENSION.equals(file.getFileExtension()))
                .map(IFile::getLocation).map(IPath::toPath);
    }

    private static Optional<Path> ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(MESSAGES.text("open.title"));
        dialog.setFilterExtensions("*." + PartnerStrategyResourceFactory.FILE_EXTENSION);
        dialog.setFilterNames(MESSAGES.text("open.filter"));
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
