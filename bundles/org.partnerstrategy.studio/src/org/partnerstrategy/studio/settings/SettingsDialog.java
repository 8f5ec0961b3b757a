/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.settings;

import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferenceNode;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.editor.settings.ChecksPage;
import org.partnerstrategy.editor.settings.StrategiesPage;
import org.partnerstrategy.model.text.Messages;

/** The settings of the studio, and nothing of the platform below it. */
public final class SettingsDialog extends PreferenceDialog {

    private static final Messages MESSAGES = Messages.of(SettingsDialog.class);

    private static final int MARGIN = 8;
    private static final String HELP = "org.partnerstrategy.studio.settings";

    private SettingsDialog(Shell parent, PreferenceManager pages) {
        super(parent, pages);
    }

    /** Shows the settings until the user is ready. */
    public static void open(Shell parent) {
        PreferenceManager pages = new PreferenceManager();
        add(pages, "general", new GeneralPage());
        add(pages, "strategies", new StrategiesPage());
        add(pages, "checks", new ChecksPage());
        new SettingsDialog(parent, pages).open();
    }

    private static void add(PreferenceManager pages, String id, IPreferencePage page) {
        pages.addToRoot(new PreferenceNode(id, page));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("settings.title"));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    /** With room at the right border, as JFace leaves it at the others only. */
    @Override
    protected Composite createPageContainer(Composite parent) {
        ((GridLayout) parent.getLayout()).marginRight = MARGIN;
        return super.createPageContainer(parent);
    }
}
