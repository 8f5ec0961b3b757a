/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.workspace;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IResourceVisitor;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.editing.OpenDocumentsListener;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.settings.EditorSettings;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.ui.Documents;

/**
 * Looks after the strategies in the projects: checks what is new in them, lets open documents follow files that are
 * moved, and sets apart what the program leaves beside a strategy.
 */
final class StrategyResources {

    private static final int OF_INTEREST = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.MOVED_FROM;

    private final FileChecks checks = new FileChecks();

    private StrategyResources() {
    }

    /** Begins, and checks what is there already. */
    static void watch() {
        EditorSettings.applyToChecks();
        StrategyResources resources = new StrategyResources();
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        workspace.addResourceChangeListener(resources::changed, IResourceChangeEvent.POST_CHANGE);
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            Documents.service().addListener(new Opened());
            Documents.service().open().forEach(SavedFile::follow);
        });
        resources.checkAll(workspace.getRoot());
    }

    /** Each document that is opened from now on. */
    private static final class Opened implements OpenDocumentsListener {

        @Override
        public void opened(StrategyDocument document) {
            SavedFile.follow(document);
        }
    }

    private void checkAll(IWorkspaceRoot root) {
        try {
            root.accept((IResourceVisitor) resource -> {
                if (resource instanceof IFile file && isStrategy(file)) {
                    checks.later(file);
                }
                return resource.isAccessible();
            });
        } catch (CoreException e) {
            ILog.of(StrategyResources.class).error(root.toString(), e);
        }
    }

    private void changed(IResourceChangeEvent event) {
        Map<Path, Path> moves = new LinkedHashMap<>();
        try {
            event.getDelta().accept(delta -> {
                if (delta.getResource() instanceof IFile file) {
                    file(file, delta, moves);
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(StrategyResources.class).error(event.toString(), e);
        }
        if (!moves.isEmpty()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> follow(moves));
        }
    }

    private void file(IFile file, IResourceDelta delta, Map<Path, Path> moves) {
        if (delta.getKind() == IResourceDelta.REMOVED) {
            if ((delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
                location(file.getWorkspace().getRoot(), delta.getMovedToPath())
                        .ifPresent(target -> location(file.getWorkspace().getRoot(), file.getFullPath())
                                .ifPresent(source -> moves.put(source, target)));
            }
        } else if (delta.getKind() == IResourceDelta.ADDED || (delta.getFlags() & OF_INTEREST) != 0) {
            if (isStrategy(file)) {
                checks.later(file);
            } else if (CompanionFile.isOne(file.getName())) {
                CompanionFile.setApart(file);
            }
        }
    }

    private static boolean isStrategy(IFile file) {
        return PartnerStrategyResourceFactory.FILE_EXTENSION.equals(file.getFileExtension())
                && !file.isDerived(IResource.CHECK_ANCESTORS) && !CompanionFile.isOne(file.getName());
    }

    /** A project that is gone does not know any more where it was: it was in the folder of the workspace then. */
    private static Optional<Path> location(IWorkspaceRoot root, IPath path) {
        return Optional.ofNullable(root.getFile(path).getLocation()).or(() -> Optional.ofNullable(root.getLocation())
                .map(folder -> folder.append(path))).map(IPath::toPath);
    }

    private static void follow(Map<Path, Path> moves) {
        for (StrategyDocument document : Documents.service().open()) {
            Optional.ofNullable(moves.get(document.file())).ifPresent(document::moved);
        }
    }
}
