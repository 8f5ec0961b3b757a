package org.partnerstrategy.studio.tests.extension;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.overview.panel.OverviewPanel;

/** Says what the strategy is called. */
public final class NamePanel implements OverviewPanel {

    @Override
    public Runnable create(Composite parent, PageContext context) {
        parent.setLayout(new FillLayout());
        Label label = new Label(parent, SWT.WRAP);
        return () -> label.setText("panel: " + context.document().strategy().getName());
    }
}
