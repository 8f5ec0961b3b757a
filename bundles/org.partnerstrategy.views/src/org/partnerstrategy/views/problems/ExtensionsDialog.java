/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.problems;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogLabelKeys;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.extension.ExtensionProblem;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.MultiLine;

/** Which extensions are not used, and why: however many there are, in a text to scroll and to copy from. */
final class ExtensionsDialog extends MessageDialog {

    private static final Messages MESSAGES = Messages.of(ExtensionsDialog.class);

    private static final String HELP = "org.partnerstrategy.views.extensions";

    private static final int WIDTH = 560;
    private static final int HEIGHT = 220;

    private final List<ExtensionProblem> problems;

    ExtensionsDialog(Shell parent, List<ExtensionProblem> problems) {
        super(parent, MESSAGES.text("extensions.title"), null, MESSAGES.text("extensions", problems.size()),
                WARNING, 0, JFaceResources.getString(IDialogLabelKeys.OK_LABEL_KEY));
        this.problems = problems;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        MultiLine.giveMargins(text);
        text.setText(problems.stream().map(problem -> problem.message().localized())
                .collect(Collectors.joining("\n\n")));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
        return text;
    }
}
