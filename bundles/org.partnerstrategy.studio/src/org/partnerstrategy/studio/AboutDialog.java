/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Version;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.studio.welcome.ProductLogo;
import org.partnerstrategy.ui.TypeScale;

/** Says what the program is, after which method, and under which licence. */
final class AboutDialog extends Dialog {

    private static final Messages MESSAGES = Messages.of(AboutDialog.class);

    private static final String HELP = "org.partnerstrategy.studio.about";
    private static final int LOGO = 72;
    private static final int WIDTH = 420;

    private AboutDialog(Shell parent) {
        super(parent);
    }

    static void open(Shell parent) {
        new AboutDialog(parent).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("about.title"));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(20, 20).spacing(20, 12).applyTo(area);
        ProductLogo logo = new ProductLogo(area, LOGO);
        GridDataFactory.fillDefaults().hint(LOGO, LOGO).align(SWT.CENTER, SWT.BEGINNING).span(1,
                5).applyTo(logo.control());
        Label name = line(area, Platform.getProduct().getName());
        name.setFont(TypeScale.TITLE.bold());
        Version version = Platform.getProduct().getDefiningBundle().getVersion();
        line(area, MESSAGES.text("about.version", version.getMajor() + "." + version.getMinor() + "."
                + version.getMicro()));
        line(area, MESSAGES.text("about.what"));
        line(area, MESSAGES.text("about.method"));
        Link licence = new Link(area, SWT.NONE);
        licence.setText(MESSAGES.text("about.licence"));
        licence.addListener(SWT.Selection, event -> Program.launch(event.text));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(licence);
        return area;
    }

    private static Label line(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("answer.close"), true).setFocus();
    }
}
