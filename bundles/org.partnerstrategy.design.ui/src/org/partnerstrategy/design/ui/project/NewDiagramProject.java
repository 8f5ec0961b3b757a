/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.project;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.osgi.framework.FrameworkUtil;
import org.partnerstrategy.model.file.FileFailure;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.HelpWizard;

/** Makes a modelling project of a strategy with its diagrams, and opens the first of them. */
public final class NewDiagramProject extends HelpWizard implements INewWizard {

    private static final Messages MESSAGES = Messages.of(NewDiagramProject.class);

    private static final String HELP = "org.partnerstrategy.design.ui.newProject";

    private final DiagramProjects projects = new DiagramProjects();
    private final ProjectPage page = new ProjectPage(projects);

    /** The wizard, ready to be opened. */
    public NewDiagramProject() {
        super(HELP);
        setWindowTitle(MESSAGES.text("new.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // What is selected has nothing to do with a new project.
    }

    @Override
    public void addPages() {
        icon().ifPresent(page::setImageDescriptor);
        addPage(page);
    }

    private static Optional<ImageDescriptor> icon() {
        return ResourceLocator.imageDescriptorFromBundle(
                FrameworkUtil.getBundle(NewDiagramProject.class).getSymbolicName(), "icons/wizard.svg");
    }

    @Override
    public boolean performFinish() {
        String name = page.name();
        StrategySource source = page.source();
        try {
            getContainer().run(false, false, monitor -> make(name, source, monitor));
            return true;
        } catch (InvocationTargetException e) {
            page.setErrorMessage(e.getCause() instanceof StrategyFileException known ? known.in(Locale.getDefault())
                    : MESSAGES.text("new.failed", FileFailure.reason(e.getCause())));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void make(String name, StrategySource source, IProgressMonitor monitor)
            throws InvocationTargetException {
        try {
            StrategySession session = projects.create(name, source, monitor);
            List<DRepresentation> diagrams = session.createUsual();
            session.session().save(monitor);
            diagrams.stream().findFirst().ifPresent(first -> DialectUIManager.INSTANCE.openEditor(session.session(),
                    first, new NullProgressMonitor()));
        } catch (IOException | CoreException e) {
            throw new InvocationTargetException(e);
        }
    }
}
