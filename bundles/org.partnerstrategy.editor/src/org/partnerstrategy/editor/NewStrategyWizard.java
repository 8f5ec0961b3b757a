package org.partnerstrategy.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.ui.StrategyEditorInput;

/** Makes the file of a new strategy, in an Eclipse that is there already: in the project that is selected, if one is. */
public final class NewStrategyWizard extends Wizard implements INewWizard {

    private static final String HELP = "org.partnerstrategy.editor.new";

    private final NewStrategyPage page = new NewStrategyPage();
    private IWorkbench workbench = PlatformUI.getWorkbench();

    /** The wizard, ready to be opened. */
    public NewStrategyWizard() {
        setWindowTitle(Texts.of("new.title"));
    }

    @Override
    public void init(IWorkbench place, IStructuredSelection selection) {
        workbench = place;
        WorkspaceFolder.of(selection).ifPresent(page::proposeIn);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public void createPageControls(Composite parent) {
        super.createPageControls(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getShell(), HELP);
    }

    @Override
    public boolean performFinish() {
        Path file = page.file().orElseThrow();
        if (Files.exists(file) && !MessageDialog.openQuestion(getShell(), Texts.of("new.title"),
                Texts.of("new.replace", file.getFileName().toString()))) {
            return false;
        }
        try {
            StrategyFile.save(page.strategy(), file);
            WorkspaceFolder.refresh(file);
            workbench.getActiveWorkbenchWindow().getActivePage().openEditor(new StrategyEditorInput(file),
                    StrategyEditor.ID);
            return true;
        } catch (StrategyFileException e) {
            page.setErrorMessage(e.in(Locale.getDefault()));
        } catch (PartInitException e) {
            page.setErrorMessage(e.getLocalizedMessage());
        }
        return false;
    }
}
