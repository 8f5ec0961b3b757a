package org.partnerstrategy.editor.matrix;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StrategyPage;

/** The page of the handbook's step. */
public final class DirectionPage extends StrategyPage {

    private Composite body;

    @Override
    public Control create(Composite parent, PageContext context) {
        body = new Composite(parent, SWT.NONE);
        return body;
    }

    @Override
    public void refresh(Set<EObject> changed) {
    }

    @Override
    public void rebuild() {
    }

    @Override
    public void setFocus() {
        body.setFocus();
    }
}
