/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.export;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.exchange.ExportException;
import org.partnerstrategy.exchange.Exporter;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.file.FileWriteException;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.HelpWizard;
import org.partnerstrategy.ui.file.Replacing;

/** Writes a strategy into the kind of file of a plug-in, with the goals and options that people choose. */
public final class ExportWizard extends HelpWizard {

    private static final Messages MESSAGES = Messages.of(ExportWizard.class);

    private static final String HELP = "org.partnerstrategy.exchange.ui.exportKind";

    private final StrategyDocument document;
    private final Exporter exporter;
    private final ExportPage page;
    private Optional<Path> written = Optional.empty();

    /**
     * @param document the strategy, which stays as it is
     * @param goals those that are chosen at first; all when there are none
     * @param settings what the wizard remembers from one time to the next
     */
    public ExportWizard(StrategyDocument document, Exporter exporter, List<Goal> goals, IDialogSettings settings) {
        super(HELP);
        this.document = document;
        this.exporter = exporter;
        page = new ExportPage(document, exporter, goals, settings);
        setDialogSettings(settings);
        setWindowTitle(exporter.label().in(Locale.getDefault()));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path file = page.place().orElseThrow();
        if (!new Replacing(getShell(), getWindowTitle()).allows(file)) {
            return false;
        }
        try {
            getContainer().run(true, true, new ExportWriting(exporter, page.request(),
                    WholeFile.at(file).apartFrom(document.file())));
        } catch (InterruptedException e) {
            page.setErrorMessage(MESSAGES.text("cancelled"));
            return false;
        } catch (InvocationTargetException e) {
            page.setErrorMessage(problem(e));
            return false;
        }
        page.remember();
        written = Optional.of(file);
        return true;
    }

    /** Why an export failed, in one line. */
    public static String problem(InvocationTargetException failure) {
        return switch (failure.getCause()) {
        case FileWriteException cannotWrite -> cannotWrite.in(Locale.getDefault());
        case ExportException refused -> refused.problem().capitalized();
        default -> throw new IllegalStateException(failure.getCause());
        };
    }

    /** The file that was written; none when it was not. */
    public Optional<Path> written() {
        return written;
    }
}
