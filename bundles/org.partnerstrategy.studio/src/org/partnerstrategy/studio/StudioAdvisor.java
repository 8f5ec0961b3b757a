package org.partnerstrategy.studio;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.partnerstrategy.ui.StrategyEditorInput;

/** How the studio's workbench is set up. */
final class StudioAdvisor extends WorkbenchAdvisor {

    private final List<Path> files;

    StudioAdvisor(List<Path> files) {
        this.files = files;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new StudioWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return StudioPerspective.ID;
    }

    @Override
    public void postStartup() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        for (Path file : files) {
            try {
                page.openEditor(new StrategyEditorInput(file), "org.partnerstrategy.editor");
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
