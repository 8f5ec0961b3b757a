/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example.ui.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.partnerstrategy.model.file.FileFailure;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.template.PlugInTemplate;
import org.partnerstrategy.template.TemplateException;
import org.partnerstrategy.ui.HelpWizard;

/** Makes the sources of a plug-in that extends Partner Strategy, as the command {@code new-plug-in} does. */
public final class NewPlugIn extends HelpWizard implements INewWizard {

    private static final Messages MESSAGES = Messages.of(NewPlugIn.class);

    private static final String HELP = "org.partnerstrategy.example.ui.newPlugIn";

    private final NewPlugInPage page = new NewPlugInPage();
    private final Consumer<Path> afterwards;

    /** The wizard as the workbench opens it: afterwards it says where the plug-in is. */
    public NewPlugIn() {
        this(folder -> Display.getCurrent().asyncExec(() -> MadePlugIn.tell(folder)));
    }

    /**
     * @param afterwards is told the folder of the plug-in that was made
     */
    public NewPlugIn(Consumer<Path> afterwards) {
        super(HELP);
        this.afterwards = afterwards;
        setWindowTitle(MESSAGES.text("title"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // What is selected has nothing to do with a new plug-in.
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path folder = page.folder().orElseThrow();
        try {
            PlugInTemplate.write(page.plugIn(), folder);
        } catch (TemplateException e) {
            page.setErrorMessage(e.in(Locale.getDefault()));
            return false;
        } catch (IOException e) {
            page.setErrorMessage(MESSAGES.text("failed", folder.toString(), FileFailure.reason(e).localized()));
            return false;
        }
        afterwards.accept(folder);
        return true;
    }
}
