/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.partnerstrategy.editing.recovery.RecoveryCopies;
import org.partnerstrategy.editing.recovery.RecoveryCopy;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.editor.StrategyOpener;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.FileName;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.HomeFolder;

/** Gives back the changes that were not saved when the program ended unexpectedly. */
public final class Recovery {

    private static final Messages MESSAGES = Messages.of(Recovery.class);

    private static final String EXTENSION = "." + PartnerStrategyResourceFactory.FILE_EXTENSION;

    private final IWorkbenchWindow window;
    private final RecoveryCopies copies;

    /** Recovery from these copies into editors of that window. */
    public Recovery(IWorkbenchWindow window, RecoveryCopies copies) {
        this.window = window;
        this.copies = copies;
    }

    /** Asks what is to be done with each copy that an earlier run left, and does it. Asks nothing if there is none. */
    public void offer() {
        List<RecoveryCopy> found = copies.found();
        if (!found.isEmpty()) {
            Map<RecoveryCopy, RecoveryChoice> choices = RecoveryDialog.ask(window.getShell(), found);
            choices.forEach(this::apply);
        }
    }

    private void apply(RecoveryCopy copy, RecoveryChoice choice) {
        try {
            switch (choice) {
            case RESTORE -> restore(copy);
            case DISCARD -> copies.remove(copy);
            case LATER -> {
                // It stays where it is.
            }
            }
        } catch (StrategyFileException e) {
            MessageDialog.openError(window.getShell(), MESSAGES.text("title"), e.in(Locale.getDefault()));
        } catch (IOException e) {
            ILog.of(Recovery.class).error(copy.copy().toString(), e);
        }
    }

    private void restore(RecoveryCopy copy) throws IOException {
        PartnerStrategy strategy = copy.strategy();
        Path file = copy.file().map(Recovery::place).orElseGet(() -> newPlace(strategy));
        if (Files.notExists(file)) {
            StrategyFile.save(copy.strategy(), file);
        }
        Optional<StrategyEditor> editor = new StrategyOpener(window).open(file);
        if (editor.isPresent()) {
            editor.get().document().replace(strategy);
            // A copy of this run takes the place of the old one before that goes.
            copies.keep(editor.get().document());
            copies.remove(copy);
        }
    }

    /** Where it was, or among the user's documents when its folder is gone. */
    private static Path place(Path file) {
        return Files.exists(file) || Files.isDirectory(file.getParent()) ? file
                : HomeFolder.documents().resolve(file.getFileName());
    }

    /** A new file among the user's documents. */
    private static Path newPlace(PartnerStrategy strategy) {
        String name = MESSAGES.text("name", Objects.requireNonNullElse(strategy.getName(), ""));
        Path file = HomeFolder.documents().resolve(FileName.of(name, "strategy", EXTENSION));
        for (int number = 2; Files.exists(file); number++) {
            file = file.resolveSibling(FileName.of(name + " " + number, "strategy", EXTENSION));
        }
        return file;
    }
}
