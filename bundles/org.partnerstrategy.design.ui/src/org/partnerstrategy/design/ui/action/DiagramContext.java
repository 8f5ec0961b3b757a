/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.ui.viewer.IViewerProvider;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.partnerstrategy.design.ui.plot.DiagramGround;
import org.partnerstrategy.design.ui.table.DarkCells;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.HistoryAction;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.ui.ElementSelection;
import org.partnerstrategy.ui.StrategyEditorInput;

/**
 * A diagram as what the studio's views follow: they show what is selected in it, as they do in the studio's editor.
 * Pages are those of the studio's editor, which opens for them.
 */
final class DiagramContext implements PageContext {

    private static final String HELP = "org.partnerstrategy.design.ui.diagram";

    private final DialectEditor diagram;
    private final StrategyDocument document;
    private final ElementSelection selection = new ElementSelection();
    private final ISelectionChangedListener follower = event -> follow();
    private final DocumentListener changes = new DocumentListener() {

        @Override
        public void changed(Set<EObject> elements) {
            // A column that is new comes after the change.
            Display.getDefault().asyncExec(DiagramContext.this::darken);
        }
    };
    private final HistoryAction undo;
    private final HistoryAction redo;

    DiagramContext(DialectEditor diagram, StrategyDocument document) {
        this.diagram = diagram;
        this.document = document;
        undo = HistoryAction.undo(document);
        redo = HistoryAction.redo(document);
        provider().addSelectionChangedListener(follower);
        control().ifPresent(control -> {
            PlatformUI.getWorkbench().getHelpSystem().setHelp(control, HELP);
            DiagramGround.lay(control);
            // Sirius has one proposal for all diagrams, and forgets it with each picture.
            control.addListener(SWT.FocusIn, event -> PictureProposal.make(diagram.getRepresentation(),
                    document.file()));
        });
        darken();
        document.addListener(changes);
        TabTip.show(diagram, document.file());
        follow();
    }

    /** Where the diagram or table is seen; nowhere any more when it was closed. */
    private Optional<Control> control() {
        return switch (diagram) {
            case IDiagramWorkbenchPart part -> Optional.ofNullable(part.getDiagramGraphicalViewer())
                    .map(EditPartViewer::getControl);
            case IViewerProvider part -> Optional.ofNullable(part.getViewer()).map(Viewer::getControl);
            default -> Optional.empty();
        };
    }

    private void darken() {
        if (diagram instanceof IViewerProvider part && part.getViewer() instanceof TreeViewer table
                && !table.getControl().isDisposed()) {
            DarkCells.show(table);
        }
    }

    private ISelectionProvider provider() {
        return diagram.getSite().getSelectionProvider();
    }

    /** What is selected; where nothing is, what the diagram as a whole shows, which is last. */
    private void follow() {
        if (diagram instanceof IDiagramWorkbenchPart) {
            // When the tools for it are there.
            control().ifPresent(control -> control.getDisplay().asyncExec(() -> ToolsAbove.makeRoom(control)));
        }
        CurrentStrategy.of(diagram).map(CurrentStrategy::selected).ifPresent(selected -> selection.select(
                selected.stream().limit(Math.max(1, selected.size() - 1)).distinct().toList()));
    }

    /** Follows the diagram no more. */
    void dispose() {
        document.removeListener(changes);
        provider().removeSelectionChangedListener(follower);
        undo.dispose();
        redo.dispose();
    }

    @Override
    public StrategyDocument document() {
        return document;
    }

    @Override
    public ElementSelection selection() {
        return selection;
    }

    @Override
    public IEditorSite site() {
        return diagram.getEditorSite();
    }

    @Override
    public IAction history(String action) {
        return ActionFactory.UNDO.getId().equals(action) ? undo : redo;
    }

    @Override
    public void show(String page) {
        PageContext studio = studio();
        studio.show(page);
    }

    @Override
    public void show(String page, EObject element) {
        studio().show(page, element);
    }

    private PageContext studio() {
        IWorkbenchPage page = diagram.getSite().getPage();
        try {
            IEditorPart opened = page.openEditor(new StrategyEditorInput(document.file()), StrategyEditor.ID);
            return (StrategyEditor) opened;
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }
}
