package org.partnerstrategy.example.ui;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.ui.HomeFolder;

/** Asks which example, and where its file is kept. All has an answer already. */
final class ExamplePage extends WizardPage {

    private static final String EXTENSION = "." + PartnerStrategyResourceFactory.FILE_EXTENSION;
    private static final List<ExampleStrategy> EXAMPLES = List.of(ExampleStrategy.values());

    private final ExampleStrategy first;
    private org.eclipse.swt.widgets.List list;
    private ExampleCard card;
    private Text file;
    private boolean ownFile;
    private boolean following;

    ExamplePage(ExampleStrategy first) {
        super("example", Texts.of("page.title"), null);
        this.first = first;
        setDescription(Texts.of("page.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(14, 12).applyTo(body);
        list = new org.eclipse.swt.widgets.List(body, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        EXAMPLES.forEach(example -> list.add(example.title().in(Locale.getDefault())));
        GridDataFactory.fillDefaults().grab(false, true).applyTo(list);
        card = new ExampleCard(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(card.control());
        createFile(body);
        list.select(EXAMPLES.indexOf(first));
        list.addListener(SWT.Selection, event -> choose());
        setControl(body);
        choose();
    }

    private void createFile(Composite body) {
        Composite row = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        new Label(row, SWT.NONE).setText(Texts.of("file"));
        file = new Text(row, SWT.BORDER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(file);
        // What the user types stays when another example is chosen.
        file.addListener(SWT.Modify, event -> ownFile |= !following);
        file.addListener(SWT.Modify, event -> check());
        Button browse = new Button(row, SWT.PUSH);
        browse.setText(Texts.of("browse"));
        browse.addListener(SWT.Selection, event -> browse());
        setButtonLayoutData(browse);
    }

    private void choose() {
        card.show(example());
        if (!ownFile) {
            following = true;
            file.setText(
                    HomeFolder.documents().resolve(example().title().in(Locale.getDefault()) + EXTENSION).toString());
            following = false;
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions("*" + EXTENSION);
        dialog.setFilterNames(Texts.of("files"));
        file().ifPresent(path -> {
            dialog.setFilterPath(path.getParent().toString());
            dialog.setFileName(path.getFileName().toString());
        });
        Optional.ofNullable(dialog.open()).ifPresent(file::setText);
    }

    private void check() {
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        Optional<Path> path = file();
        if (path.isEmpty()) {
            return Optional.of(Texts.of("noFile"));
        }
        Path folder = path.get().getParent();
        return Files.isDirectory(folder) ? Optional.empty() : Optional.of(Texts.of("noFolder", folder.toString()));
    }

    /** The example that was chosen. */
    ExampleStrategy example() {
        return EXAMPLES.get(Math.max(0, list.getSelectionIndex()));
    }

    /** Where it is to be kept; none when that is no file. */
    Optional<Path> file() {
        try {
            return Optional.of(Path.of(file.getText().strip())).filter(Path::isAbsolute)
                    .filter(path -> path.getFileName() != null).map(ExamplePage::complete);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Path complete(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(EXTENSION) ? path : path.resolveSibling(name + EXTENSION);
    }
}
