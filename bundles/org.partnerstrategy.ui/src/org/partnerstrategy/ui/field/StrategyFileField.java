/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.model.file.FileName;
import org.partnerstrategy.model.file.FileWriteException;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.file.SaveDialog;

/**
 * Where the file of a strategy is to be kept: a path that is typed or chosen. Until the user does so it follows what is
 * proposed. It fills a row of a grid with three columns.
 */
public final class StrategyFileField {

    private static final Messages MESSAGES = Messages.of(StrategyFileField.class);

    private static final String EXTENSION = "." + PartnerStrategyResourceFactory.FILE_EXTENSION;
    private static final int WIDTH = 320;

    private final Text text;
    private boolean own;
    private boolean following;

    /**
     * Makes the row.
     *
     * @param changed runs at each change of the path
     */
    public StrategyFileField(Composite grid, Runnable changed) {
        new Label(grid, SWT.NONE).setText(MESSAGES.text("file"));
        text = new Text(grid, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
        Button browse = new Button(grid, SWT.PUSH);
        browse.setText(MESSAGES.text("browse"));
        browse.addListener(SWT.Selection, event -> browse());
        Dialog.applyDialogFont(browse);
        text.addListener(SWT.Modify, event -> {
            own |= !following;
            changed.run();
        });
    }

    /** Proposes a file that is called after a strategy. What the user typed or chose stays. */
    public void propose(Path folder, String strategy) {
        if (!own) {
            following = true;
            text.setText(folder.resolve(FileName.of(strategy, "strategy", EXTENSION)).toString());
            following = false;
        }
    }

    /** Where the file is to be kept; none when that is not a whole path. The end of its name is added. */
    public Optional<Path> path() {
        try {
            return Optional.of(Path.of(text.getText().strip())).filter(Path::isAbsolute)
                    .filter(path -> path.getFileName() != null).map(StrategyFileField::complete);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Path complete(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(EXTENSION) ? path : path.resolveSibling(name + EXTENSION);
    }

    /** Why no file can be kept there, and what to do; none when one can. */
    public Optional<String> problem() {
        Optional<Path> folder = path().map(Path::getParent);
        if (folder.isEmpty()) {
            return Optional.of(MESSAGES.text("noFile"));
        }
        return folder.filter(missing -> !Files.isDirectory(missing))
                .map(missing -> MESSAGES.text("noFolder", missing.toString())).or(() -> path().flatMap(this::problem));
    }

    private Optional<String> problem(Path path) {
        try {
            WholeFile.at(path).check();
            return Optional.empty();
        } catch (FileWriteException e) {
            return Optional.of(e.getLocalizedMessage());
        }
    }

    private void browse() {
        SaveDialog dialog = new SaveDialog(text.getShell(), text.getShell().getText())
                .offering(MESSAGES.text("files"), EXTENSION);
        path().ifPresent(dialog::proposing);
        dialog.choose().ifPresent(file -> text.setText(file.toString()));
    }
}
