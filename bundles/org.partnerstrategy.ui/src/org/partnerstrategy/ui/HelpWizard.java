/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import org.eclipse.jface.dialogs.IPageChangeProvider;
import org.eclipse.jface.dialogs.PageChangedEvent;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

/** A wizard with context help. */
public abstract class HelpWizard extends Wizard {

    private final String help;

    /** @param help the identity of its context help */
    protected HelpWizard(String help) {
        this.help = help;
    }

    @Override
    public void createPageControls(Composite parent) {
        super.createPageControls(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getShell(), help);
        if (getContainer() instanceof IPageChangeProvider pages) {
            pages.addPageChangedListener(HelpWizard::enter);
        }
    }

    /**
     * Puts the keyboard into a page that one came to by a button: that button can be disabled now, and the next one,
     * which goes back, would be pressed by Enter.
     */
    private static void enter(PageChangedEvent event) {
        if (event.getSelectedPage() instanceof IWizardPage page && page.getPreviousPage() != null
                && page.getControl().getDisplay().getFocusControl() instanceof Button) {
            page.getControl().setFocus();
        }
    }
}
