/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.problems;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.partnerstrategy.extension.ExtensionProblem;
import org.partnerstrategy.extension.ExtensionProblems;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.text.Messages;

/** In the bar below the window: how many extensions are not used, if there are any, and on a click which, and why. */
public final class ExtensionStatus extends WorkbenchWindowControlContribution {

    private static final Messages MESSAGES = Messages.of(ExtensionStatus.class);

    private Composite area;
    private Label icon;
    private Link text;

    @Override
    protected Control createControl(Composite parent) {
        ExtensionLog.write();
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).applyTo(area);
        icon = new Label(area, SWT.NONE);
        icon.setImage(FindingTree.icon(Severity.WARNING));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).exclude(true).applyTo(icon);
        text = new Link(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).exclude(true).applyTo(text);
        text.addListener(SWT.Selection, event -> open());
        Consumer<ExtensionProblem> listener = problem -> parent.getDisplay().asyncExec(this::show);
        ExtensionProblems.addListener(listener);
        area.addListener(SWT.Dispose, event -> ExtensionProblems.removeListener(listener));
        show();
        return area;
    }

    private void show() {
        if (area.isDisposed()) {
            return;
        }
        List<ExtensionProblem> problems = ExtensionProblems.all();
        for (Control control : List.of(icon, text)) {
            control.setVisible(!problems.isEmpty());
            ((GridData) control.getLayoutData()).exclude = problems.isEmpty();
        }
        text.setText(problems.isEmpty() ? ""
                : "<a>" + MESSAGES.text("extensions", problems.size()) + "</a>");
        fit();
        text.requestLayout();
    }

    /** A toolbar asks for the width once; so it is told of another one. */
    private void fit() {
        for (Composite inner = area; inner.getParent() != null; inner = inner.getParent()) {
            if (inner.getParent() instanceof ToolBar bar) {
                Control control = inner;
                Stream.of(bar.getItems()).filter(item -> item.getControl() == control)
                        .forEach(item -> item.setWidth(control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x));
            }
        }
    }

    private void open() {
        new ExtensionsDialog(area.getShell(), ExtensionProblems.all()).open();
    }
}
