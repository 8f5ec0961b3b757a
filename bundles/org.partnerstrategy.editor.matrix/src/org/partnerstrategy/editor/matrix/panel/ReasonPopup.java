/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** A long reason, told under the button that asks for it. Escape, or a click beside it, closes it. */
final class ReasonPopup extends PopupDialog {

    private static final String HELP = "org.partnerstrategy.direction";
    private static final int WIDTH = 320;

    private final Control below;
    private final String reason;

    private ReasonPopup(Control below, String title, String reason) {
        super(below.getShell(), SWT.ON_TOP, true, false, false, false, false, title, null);
        this.below = below;
        this.reason = reason;
    }

    static void open(Control below, String title, String reason) {
        new ReasonPopup(below, title, reason).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Text text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        text.setText(reason);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).indent(4, 4).applyTo(text);
        return text;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return below.toDisplay(below.getSize().x - size.x, below.getSize().y);
    }
}
