package org.partnerstrategy.example.ui;

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
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.ui.StrategyEditorInput;

/** Makes a file of the user's own from an example, and opens it. */
public final class NewExampleWizard extends Wizard implements INewWizard {

    /** The identity of the wizard. */
    public static final String ID = "org.partnerstrategy.example.ui.newExample";

    private final ExamplePage page;
    private IWorkbench workbench = PlatformUI.getWorkbench();

    /** The wizard, ready to be opened at the examples of the handbook. */
    public NewExampleWizard() {
        this(ExampleStrategy.HANDBOOK);
    }

    /** The wizard, ready to be opened at an example. */
    public NewExampleWizard(ExampleStrategy first) {
        page = new ExamplePage(first);
        setWindowTitle(Texts.of("wizard.title"));
    }

    @Override
    public void init(IWorkbench place, IStructuredSelection selection) {
        workbench = place;
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public void createPageControls(Composite parent) {
        super.createPageControls(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getShell(), ID);
    }

    @Override
    public boolean performFinish() {
        Path file = page.file().orElseThrow();
        if (Files.exists(file) && !mayReplace(file)) {
            return false;
        }
        try {
            make(page.example(), file);
            return true;
        } catch (StrategyFileException e) {
            page.setErrorMessage(e.in(Locale.getDefault()));
        } catch (PartInitException e) {
            page.setErrorMessage(e.getLocalizedMessage());
        }
        return false;
    }

    private void make(ExampleStrategy example, Path file) throws StrategyFileException, PartInitException {
        StrategyFile.save(example.create(Locale.getDefault()), file);
        workbench.getActiveWorkbenchWindow().getActivePage().openEditor(new StrategyEditorInput(file),
                StrategyEditor.ID);
    }

    private boolean mayReplace(Path file) {
        return MessageDialog.open(MessageDialog.QUESTION, getShell(), Texts.of("wizard.title"),
                Texts.of("replace", file.getFileName().toString()), 0, Texts.of("replace.yes"),
                Texts.of("replace.no")) == 0;
    }
}
