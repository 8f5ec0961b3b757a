/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.problems;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.partnerstrategy.editor.LiveFindings;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.views.ActiveEditor;

/** In the bar below the window: how the strategy stands, in one line, from which the checks are opened. */
public final class CheckStatus extends WorkbenchWindowControlContribution implements ActiveEditor.Audience {

    private static final Messages MESSAGES = Messages.of(CheckStatus.class);

    /** Of each kind; the bar asks for the width once, when nothing is known yet. */
    private static final int MOST = 100;
    private static final int MOST_TO_DO = 10_000;
    private static final int ICON = 16;

    private LiveFindings live;
    private ActiveEditor active;
    private Label icon;
    private Link text;

    @Override
    protected Control createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).applyTo(area);
        icon = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(ICON, ICON).applyTo(icon);
        text = new Link(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(longest(text), SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        text.addListener(SWT.Selection, event -> open());
        live = new LiveFindings(parent.getDisplay(),
                () -> active.get().map(context -> context.document().strategy()), this::found);
        active = new ActiveEditor(getWorkbenchWindow().getActivePage(), this);
        area.addListener(SWT.Dispose, event -> stop());
        active.follow();
        return area;
    }

    private static int longest(Control control) {
        GC gc = new GC(control);
        try {
            return gc.textExtent(MESSAGES.text("summary", MOST, MOST, MOST, MOST_TO_DO)).x;
        } finally {
            gc.dispose();
        }
    }

    private void stop() {
        live.dispose();
        active.dispose();
    }

    @Override
    public void editorChanged() {
        live.changed();
    }

    @Override
    public void changed(Set<EObject> elements) {
        live.changed();
    }

    private void found(List<Finding> findings) {
        if (text.isDisposed()) {
            return;
        }
        boolean shown = active.get().isPresent();
        Severity worst = findings.stream().map(Finding::severity).findFirst().orElse(Severity.INFORMATION);
        icon.setImage(shown ? FindingTree.icon(worst) : null);
        text.setText(shown ? "<a>" + ProblemsView.summary(findings).localized() + "</a>" : "");
        text.requestLayout();
    }

    private void open() {
        try {
            getWorkbenchWindow().getActivePage().showView(ProblemsView.ID);
        } catch (PartInitException e) {
            ILog.of(CheckStatus.class).error(ProblemsView.ID, e);
        }
    }
}
