/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.studio.files.StudioFolder;

/** Follows the editors of a window: its title, what is remembered of them, and the welcome when the last one goes. */
final class OpenEditors implements IPartListener2 {

    private static final Messages MESSAGES = Messages.of(OpenEditors.class);

    private final IWorkbenchWindowConfigurer configurer;
    private final IWorkbenchWindow window;
    private final StudioFolder folder;

    OpenEditors(IWorkbenchWindowConfigurer configurer, StudioFolder folder) {
        this.configurer = configurer;
        this.window = configurer.getWindow();
        this.folder = folder;
    }

    void watch() {
        window.getPartService().addPartListener(this);
        showTitle();
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference instanceof IEditorReference) {
            WindowContent.WORK.show(window.getActivePage());
            remember(reference);
        }
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        remember(reference);
        showTitle();
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        showTitle();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference instanceof IEditorReference && !PlatformUI.getWorkbench().isClosing()) {
            // Later: in the middle of closing an editor the workbench does not like to be changed.
            window.getShell().getDisplay().asyncExec(this::settle);
        }
    }

    private void settle() {
        if (window.getShell() != null && !window.getShell().isDisposed() && !PlatformUI.getWorkbench().isClosing()) {
            rememberOpen();
            WindowContent.settle(window.getActivePage());
            showTitle();
        }
    }

    private void remember(IWorkbenchPartReference reference) {
        file(reference.getPart(false)).ifPresent(folder.recent()::addFirst);
        rememberOpen();
    }

    private void rememberOpen() {
        IWorkbenchPage page = window.getActivePage();
        List<Path> files = Arrays.stream(page.getEditorReferences()).map(reference -> file(reference.getPart(false)))
                .flatMap(Optional::stream).toList();
        folder.open().set(files);
    }

    private static Optional<Path> file(Object part) {
        return part instanceof StrategyEditor editor ? Optional.of(editor.document().file()) : Optional.empty();
    }

    private void showTitle() {
        IWorkbenchPage page = window.getActivePage();
        IEditorPart editor = page == null || WindowContent.WELCOME.isShown(page) ? null : page.getActiveEditor();
        String product = Platform.getProduct().getName();
        configurer.setTitle(editor == null ? product : MESSAGES.text("window.title", editor.getTitle(), product));
    }
}
