package org.partnerstrategy.design.ui.action;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.ui.ElementSelection;
import org.partnerstrategy.ui.StrategyEditorInput;

/**
 * A diagram as what the studio's views follow: they show what is selected in it, as they do in the studio's editor. Pages
 * are those of the studio's editor, which opens for them.
 */
final class DiagramContext implements PageContext {

    private final DialectEditor diagram;
    private final StrategyDocument document;
    private final ElementSelection selection = new ElementSelection();
    private final ISelectionChangedListener follower = event -> follow();

    DiagramContext(DialectEditor diagram, StrategyDocument document) {
        this.diagram = diagram;
        this.document = document;
        provider().addSelectionChangedListener(follower);
        follow();
    }

    private ISelectionProvider provider() {
        return diagram.getSite().getSelectionProvider();
    }

    private void follow() {
        CurrentStrategy.of(diagram).map(CurrentStrategy::selected).map(List::stream)
                .ifPresent(selected -> selection.select(selected.limit(1).toList()));
    }

    /** Follows the diagram no more. */
    void dispose() {
        provider().removeSelectionChangedListener(follower);
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
