/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.exchange.register.ProtectedRegisterException;
import org.partnerstrategy.exchange.register.ReadingRemark;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterFormats;
import org.partnerstrategy.exchange.register.RegisterFormats.Kind;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.file.TypedPath;

/** Which file the register is in, how it is to be understood, and what its first rows are. */
final class RegisterFilePage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(RegisterFilePage.class);

    private static final String FOLDER = "folder";
    private static final int TYPING_MILLISECONDS = 500;
    /** Between several files, in which case all of them are workbooks that come back. */
    private static final String BETWEEN = "; ";

    private final IDialogSettings settings;
    private final Optional<Path> first;
    private Text path;
    private ReadingOptionsPart options;
    private RegisterTable table;
    private Label rows;
    private Optional<ChosenRegister> chosen = Optional.empty();
    private List<Path> read = List.of();
    private boolean wasShown;

    private final Runnable readTyped = this::readTyped;

    RegisterFilePage(Optional<Path> first, IDialogSettings settings) {
        super("file", MESSAGES.text("file.title"), null);
        this.first = first;
        this.settings = settings;
        setDescription(MESSAGES.text("file.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
        new Label(body, SWT.NONE).setText(MESSAGES.text("file.path"));
        path = new Text(body, SWT.BORDER);
        path.setMessage(MESSAGES.text("file.hint"));
        path.addListener(SWT.Modify, event -> path.getDisplay().timerExec(TYPING_MILLISECONDS, readTyped));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(path);
        Button browse = new Button(body, SWT.PUSH);
        browse.setText(MESSAGES.text("file.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        setButtonLayoutData(browse);
        options = new ReadingOptionsPart(body, asked -> read(asked));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(options.control());
        rows = new Label(body, SWT.NONE);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).indent(0, 6).applyTo(rows);
        table = new RegisterTable(body);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(SWT.DEFAULT, 200).applyTo(table.control());
        acceptDrops(body);
        acceptDrops(table.control());
        options.show(Optional.empty());
        setControl(body);
    }

    private void acceptDrops(org.eclipse.swt.widgets.Control control) {
        DropTarget drop = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
        drop.setTransfer(FileTransfer.getInstance());
        drop.addDropListener(new DropTargetAdapter() {

            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files && files.length > 0) {
                    choose(Stream.of(files).map(Path::of).toList());
                }
            }
        });
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && !wasShown) {
            wasShown = true;
            path.setFocus();
            // The wizard shows how far it is only when it is open.
            first.ifPresent(file -> getShell().getDisplay().asyncExec(() -> choose(file)));
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(MESSAGES.text("file.title"));
        List<Kind> kinds = RegisterFormats.installed().kinds();
        dialog.setFilterNames(Stream.of(Stream.of(MESSAGES.text("file.registers", labels(kinds))),
                kinds.stream().map(Kind::label), Stream.of(MESSAGES.text("file.all"))).flatMap(names -> names)
                .toArray(String[]::new));
        dialog.setFilterExtensions(Stream.of(Stream.of(pattern(kinds.stream())),
                kinds.stream().map(kind -> pattern(Stream.of(kind))), Stream.of("*")).flatMap(patterns -> patterns)
                .toArray(String[]::new));
        dialog.setFilterPath(settings.get(FOLDER));
        if (dialog.open() != null) {
            choose(Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
        }
    }

    private static String labels(List<Kind> kinds) {
        return kinds.stream().map(Kind::label).collect(Collectors.joining(", "));
    }

    private static String pattern(Stream<Kind> kinds) {
        return kinds.flatMap(kind -> kind.extensions().stream()).map(extension -> "*." + extension)
                .collect(Collectors.joining(";"));
    }

    /** Reads that file. */
    void choose(Path file) {
        choose(List.of(file));
    }

    private void choose(List<Path> files) {
        path.setText(files.stream().map(Path::toString).collect(Collectors.joining(BETWEEN)));
        path.setSelection(path.getText().length());
        path.getDisplay().timerExec(-1, readTyped);
        readTyped();
    }

    private void readTyped() {
        if (!path.isDisposed() && !(chosen.isPresent() && read.equals(typed()))) {
            chosen = Optional.empty();
            read(RegisterOptions.NONE);
        }
    }

    /** The files that are named; none when one of them is no path. */
    private List<Path> typed() {
        String text = path.getText().strip();
        // On Windows several whole paths are no path together.
        Optional<Path> whole = TypedPath.of(text);
        if (!text.contains(BETWEEN) || whole.filter(Files::exists).isPresent()) {
            return whole.stream().toList();
        }
        List<Optional<Path>> several = Stream.of(text.split(BETWEEN)).filter(each -> !each.isBlank())
                .map(TypedPath::of).toList();
        return several.stream().allMatch(Optional::isPresent) ? several.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    private void read(RegisterOptions asked) {
        List<Path> files = typed();
        if (files.isEmpty()) {
            show(Optional.empty());
            return;
        }
        Optional<Path> missing = files.stream().filter(file -> !Files.isRegularFile(file)).findFirst();
        if (missing.isPresent()) {
            refuse(MESSAGES.text("file.missing", missing.get().toString()));
            return;
        }
        Optional<ChosenRegister> previous = chosen;
        read = files;
        try {
            show(new CancellableWork(getContainer()).run(
                    MESSAGES.text("file.busy", files.getFirst().getFileName().toString()),
                    progress -> previous.isPresent() ? previous.get().with(asked)
                            : ChosenRegister.read(files, asked)));
        } catch (ProtectedRegisterException e) {
            refuse(e.in(Locale.getDefault()));
            PasswordDialog.ask(getShell(), e.in(Locale.getDefault()))
                    .ifPresent(password -> read(asked.openedBy(password)));
        } catch (RegisterException e) {
            refuse(e.in(Locale.getDefault()));
        }
    }

    private void refuse(String problem) {
        show(chosen.filter(register -> read.equals(typed())));
        setErrorMessage(problem);
        setPageComplete(false);
    }

    private void show(Optional<ChosenRegister> register) {
        chosen = register;
        Optional<ChosenRegister> plain = register.filter(read -> read.workbooks().isEmpty());
        options.show(plain);
        table.show(plain.map(ChosenRegister::register));
        rows.setText(register.map(read -> !read.workbooks().isEmpty()
                ? MESSAGES.text("file.workbook", read.workbooks().size())
                : MESSAGES.text("file.rows", read.register().rows().size(), read.columns().size(),
                        table.rowsShown())).orElse(""));
        rows.getParent().layout();
        setErrorMessage(null);
        tell(register.map(read -> read.register().remarks()).orElse(List.of()));
        setPageComplete(register.isPresent());
    }

    /** Says what was noticed; all of it is with its rows on the last page, too. */
    private void tell(List<ReadingRemark> remarks) {
        setMessage(remarks.isEmpty() ? null : Message.verbatim(remarks.stream().map(remark -> remark.rows().isEmpty()
                ? remark.what().in(Locale.getDefault())
                : MESSAGES.text("file.remark", remark.rows().size(), remark.what().in(Locale.getDefault())))
                .collect(Collectors.joining("; "))).capitalized(), IMessageProvider.INFORMATION);
    }

    /** The register that was read. */
    Optional<ChosenRegister> chosen() {
        return chosen;
    }

    /** Begins there the next time. */
    void remember() {
        chosen.map(register -> register.file().getParent()).ifPresent(
                folder -> settings.put(FOLDER, folder.toString()));
    }
}
